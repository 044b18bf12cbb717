package fr.cdg62.referentiel.api.mandat;

import java.time.LocalDate;

/**
 * A mandate of a partner system: from the first day to the last it prepares the files of this collectivité as a
 * gestionnaire of it would, or works on them as the CdG would.
 *
 * @param partenaire code of the partner
 * @param nomCollectivite name of the collectivité
 * @param debut first day
 * @param fin last day, null when open
 * @param titre for whom the partner acts
 * @param version for {@code If-Match}
 */
public record MandatVue(
        long id,
        String partenaire,
        String siren,
        String nomCollectivite,
        LocalDate debut,
        LocalDate fin,
        TitreMandat titre,
        long version) {}
