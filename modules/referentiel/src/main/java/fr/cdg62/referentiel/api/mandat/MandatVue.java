package fr.cdg62.referentiel.api.mandat;

import java.time.LocalDate;

/**
 * A mandate that a collectivité gives a partner system: it prepares the files of this collectivité, as a gestionnaire of
 * it would, from the first day to the last.
 *
 * @param partenaire code of the partner
 * @param nomCollectivite name of the collectivité
 * @param debut first day
 * @param fin last day, null when open
 * @param version for {@code If-Match}
 */
public record MandatVue(
        long id,
        String partenaire,
        String siren,
        String nomCollectivite,
        LocalDate debut,
        LocalDate fin,
        long version) {}
