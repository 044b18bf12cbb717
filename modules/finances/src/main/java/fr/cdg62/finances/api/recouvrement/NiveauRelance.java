package fr.cdg62.finances.api.recouvrement;

/** How far the pursuit of a missing declaration has come (R-COT-12). */
public enum NiveauRelance {
    /** Échéance passed, no reminder due yet. */
    EN_RETARD,
    /** First reminder due. */
    PREMIERE_RELANCE,
    /** Second reminder due; taxation d'office is open. */
    SECONDE_RELANCE
}
