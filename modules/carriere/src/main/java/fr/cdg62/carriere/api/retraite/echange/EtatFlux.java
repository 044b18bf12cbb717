package fr.cdg62.carriere.api.retraite.echange;

/** Life of a flux (specification carrière, § 3.5). */
public enum EtatFlux {
    /** Kept, not looked at yet. */
    RECU,
    /** Being done. */
    EN_CONTROLE,
    /** Done; final. */
    ACCEPTE,
    /** Refused by a rule, with its reasons, without any effect; final. */
    REJETE_METIER
}
