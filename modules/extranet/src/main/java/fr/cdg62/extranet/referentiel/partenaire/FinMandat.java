package fr.cdg62.extranet.referentiel.partenaire;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When a mandate ends. */
@Schema(description = "Fin d'un mandat")
public record FinMandat(
        @Schema(description = "Dernier jour du mandat", example = "2026-12-31")
        @NotNull(message = "Indiquez le dernier jour du mandat.")
        LocalDate fin) {}
