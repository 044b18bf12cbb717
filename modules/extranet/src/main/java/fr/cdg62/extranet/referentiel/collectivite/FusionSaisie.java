package fr.cdg62.extranet.referentiel.collectivite;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A merger to register. */
@Schema(name = "Fusion")
public record FusionSaisie(
        @NotBlank(message = "Indiquez le SIREN de la collectivité qui absorbe.") @Schema(example = "216200410")
        String sirenAbsorbante,

        @NotNull(message = "Indiquez la date de la fusion.") @Schema(example = "2027-01-01")
        LocalDate date) {}
