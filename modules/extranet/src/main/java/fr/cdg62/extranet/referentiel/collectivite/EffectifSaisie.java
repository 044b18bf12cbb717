package fr.cdg62.extranet.referentiel.collectivite;

import fr.cdg62.referentiel.api.collectivite.EffectifVue;
import fr.cdg62.referentiel.api.collectivite.NouvelEffectif;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A head-count to register. */
@Schema(name = "NouvelEffectif")
public record EffectifSaisie(
        @NotNull(message = "Indiquez la date de l'effectif.") @Schema(example = "2026-12-31")
        LocalDate date,

        @NotNull(message = "Indiquez les titulaires à temps complet.")
        @PositiveOrZero(message = "Un effectif n'est pas négatif.")
        @Schema(example = "12")
        Integer titulairesTempsComplet,

        @NotNull(message = "Indiquez les stagiaires à temps complet.")
        @PositiveOrZero(message = "Un effectif n'est pas négatif.")
        @Schema(example = "1")
        Integer stagiairesTempsComplet,

        @NotNull(message = "Indiquez les fonctionnaires à temps non complet.")
        @PositiveOrZero(message = "Un effectif n'est pas négatif.")
        @Schema(example = "3")
        Integer titulairesTempsNonComplet,

        @NotNull(message = "Indiquez les contractuels.")
        @PositiveOrZero(message = "Un effectif n'est pas négatif.")
        @Schema(example = "4")
        Integer contractuels,

        @NotBlank(message = "Indiquez d'où viennent ces chiffres.") @Schema(example = "Déclaration de la collectivité")
        String origine) {
    NouvelEffectif pour(String siren) {
        return new NouvelEffectif(
                siren,
                new EffectifVue(
                        date, titulairesTempsComplet, stagiairesTempsComplet, titulairesTempsNonComplet, contractuels),
                origine);
    }
}
