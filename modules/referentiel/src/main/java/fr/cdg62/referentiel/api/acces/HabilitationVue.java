package fr.cdg62.referentiel.api.acces;

import java.time.LocalDate;

/**
 * A role that an account holds over a period.
 *
 * @param id identity of the habilitation
 * @param compte identifiant of the account that holds it
 * @param siren collectivité, null for a role held for the whole CDG
 * @param role one of {@link Roles}
 * @param debut first day
 * @param fin last day, null when open
 * @param accordeePar identifiant of the account that granted it
 * @param version for {@code If-Match}
 */
public record HabilitationVue(
        long id,
        String compte,
        String siren,
        String role,
        LocalDate debut,
        LocalDate fin,
        String accordeePar,
        long version) {}
