package fr.cdg62.carriere.api.retraite.mandat;

import java.time.LocalDate;

/**
 * A mandate of an employer.
 *
 * @param reference convention or délibération that gives it
 * @param debut first day
 * @param fin last day, null without end
 * @param accordePar account of the autorité territoriale
 * @param motif why it was revoked, null while it was not
 * @param enVigueur whether it holds today
 * @param version to give back in {@code If-Match}
 */
public record MandatVue(
        long id,
        String siren,
        String reference,
        LocalDate debut,
        LocalDate fin,
        String accordePar,
        String motif,
        boolean enVigueur,
        long version) {}
