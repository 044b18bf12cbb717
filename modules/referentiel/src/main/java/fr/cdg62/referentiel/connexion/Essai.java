package fr.cdg62.referentiel.connexion;

/**
 * One attempt to sign in.
 *
 * @param verrou lock of the account, null when there is no such account
 * @param famille kind of account, as the journal names it: {@code COMPTE}, {@code PARTENAIRE}
 * @param nom name of the account, null when there is none: what was typed for it may be a password
 * @param juste whether the password is right
 * @param succesJournalise whether a success is journalled too; partner systems, which authenticate at every message,
 *     have their own message journal
 */
public record Essai(Long verrou, String famille, String nom, boolean juste, boolean succesJournalise) {
    /** The account as the journal names it. */
    String objet() {
        return famille + ":" + (nom == null ? "INCONNU" : nom);
    }
}
