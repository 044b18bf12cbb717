package fr.cdg62.referentiel.api.compte;

/**
 * A person to invite.
 *
 * @param identifiant 3 to 100 characters among letters without accent, digits and {@code . _ @ -}; put in lower case
 * @param nom name of the person, 1 to 120 characters
 * @param mail address the invitation is sent to
 */
public record NouveauCompte(String identifiant, String nom, String mail) {}
