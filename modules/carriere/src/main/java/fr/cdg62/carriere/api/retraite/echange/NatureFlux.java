package fr.cdg62.carriere.api.retraite.echange;

/** What a flux asks for. */
public enum NatureFlux {
    CORRECTION_CIR,
    CORRECTION_ANOMALIE,
    /** An affiliation to the CNRACL to declare. */
    AFFILIATION,
    /** A reprise d'antériorité to open and to type. */
    REPRISE_ANTERIORITE,
    /** A dossier de liquidation to open. */
    LIQUIDATION,
    /** A demande d'avis préalable to prepare. */
    AVIS_PREALABLE,
    /** Pieces to add to one of them. */
    COMPLEMENT,
    /** The instruction of a dossier entrusted to the CdG. */
    DELEGATION,
    /** The conclusion of the control of the CdG. */
    CONTROLE,
    /** The answer to a décompte provisoire. */
    DECOMPTE
}
