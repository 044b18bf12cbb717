package fr.cdg62.referentiel.api.compte;

/**
 * Life of an account: {@code INVITE → ACTIF → SUSPENDU ↔ ACTIF → CLOTURE}, and {@code INVITE → EXPIRE} when the code of the
 * invitation is not used in time. EXPIRE reads from the date; a new code makes the account INVITE again.
 */
public enum EtatCompte {
    /** Created; its holder has not chosen a password yet. */
    INVITE,
    /** Invited, but the code expired before its holder chose a password. */
    EXPIRE,
    /** May sign in. */
    ACTIF,
    /** Stopped for a time; its habilitations stay but give nothing. */
    SUSPENDU,
    /** Ended for good. */
    CLOTURE
}
