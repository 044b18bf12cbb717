package fr.cdg62.numerique.api.portail;

import java.time.LocalDate;

/**
 * An application open to a person over a period, for one collectivité.
 *
 * @param id identity of the habilitation
 * @param application code of the application
 * @param libelle name of the application
 * @param siren collectivité
 * @param compte identifiant of the account
 * @param debut first day
 * @param fin last day, null when open
 * @param accordeePar identifiant of the account that granted it
 * @param version for {@code If-Match}
 */
public record HabilitationApplicationVue(
        long id,
        String application,
        String libelle,
        String siren,
        String compte,
        LocalDate debut,
        LocalDate fin,
        String accordeePar,
        long version) {}
