package fr.cdg62.referentiel.api.compte;

import java.time.LocalDate;

/**
 * A role to grant.
 *
 * @param compte identifiant of the account
 * @param siren collectivité for a collectivité role, null for a CDG role
 * @param role one of {@code Roles}, other than PARTENAIRE
 * @param debut first day
 * @param fin last day, null when open
 */
public record NouvelleHabilitation(String compte, String siren, String role, LocalDate debut, LocalDate fin) {}
