package fr.cdg62.referentiel.connexion;

/**
 * One attempt to sign in.
 *
 * @param verrou lock of the account, null when there is no such account
 * @param objet account, as the journal names it; never what was typed for an unknown account, which may be a password
 * @param juste whether the password is right
 * @param succesJournalise whether a success is journalled too; partner systems, which authenticate at every message,
 *     have their own message journal
 */
public record Essai(Long verrou, String objet, boolean juste, boolean succesJournalise) {}
