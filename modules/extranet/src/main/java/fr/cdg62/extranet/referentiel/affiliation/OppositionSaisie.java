package fr.cdg62.extranet.referentiel.affiliation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The opposition of an affiliated collectivité. */
@Schema(name = "NouvelleOpposition")
public record OppositionSaisie(
        @NotBlank(message = "Indiquez le SIREN de la collectivité qui s'oppose.") @Schema(example = "216200014")
        String sirenOpposante,

        @NotNull(message = "Indiquez le jour de réception.") @Schema(example = "2026-07-01")
        LocalDate recueLe,

        @NotBlank(message = "Indiquez la délibération.") @Schema(example = "Délibération 2026-12")
        String reference) {}
