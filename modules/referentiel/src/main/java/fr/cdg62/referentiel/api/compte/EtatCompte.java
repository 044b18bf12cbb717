package fr.cdg62.referentiel.api.compte;

/** Life of an account: {@code INVITE → ACTIF → SUSPENDU ↔ ACTIF → CLOTURE}. */
public enum EtatCompte {
    /** Created; its holder has not chosen a password yet. */
    INVITE,
    /** May sign in. */
    ACTIF,
    /** Stopped for a time; its habilitations stay but give nothing. */
    SUSPENDU,
    /** Ended for good. */
    CLOTURE
}
