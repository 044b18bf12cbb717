package fr.cdg62.referentiel.api.mandat;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * A mandate to record, signed by the collectivité.
 *
 * @param siren collectivité that gives it
 * @param debut first day
 * @param fin last day, not before the first; null when open
 * @param titre for whom the partner acts; null for EMPLOYEUR
 */
public record NouveauMandat(
        @NotBlank(message = "Indiquez la collectivité qui donne le mandat.")
        String siren,

        @NotNull(message = "Indiquez le premier jour du mandat.")
        LocalDate debut,

        LocalDate fin,
        TitreMandat titre) {
    public NouveauMandat {
        titre = titre == null ? TitreMandat.EMPLOYEUR : titre;
    }
}
