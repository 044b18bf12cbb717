package fr.cdg62.referentiel.api.affiliation;

import java.time.LocalDate;

/**
 * A membership over a period: a dated fact, superseded but never deleted.
 *
 * @param id identity of the fact, 0 when none is registered at the date asked
 * @param siren collectivité
 * @param regime kind of membership
 * @param debut first day, a 1 January
 * @param fin last day, a 31 December, null when open
 * @param additionnelle whether the cotisation additionnelle and its missions are taken
 * @param motif why, in French
 * @param reference délibération, letter or rule
 * @param version for {@code If-Match}
 */
public record AffiliationVue(
        long id,
        String siren,
        RegimeAffiliation regime,
        LocalDate debut,
        LocalDate fin,
        boolean additionnelle,
        String motif,
        String reference,
        long version) {}
