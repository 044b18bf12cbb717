package fr.cdg62.carriere.api.retraite.avis;

/** Where a request stands. */
public enum EtatAvis {
    BROUILLON,
    TRANSMISE,
    EN_ETUDE,
    /** The CNRACL waits for pieces. */
    PIECES_DEMANDEES,
    AVIS_FAVORABLE,
    AVIS_DEFAVORABLE
}
