package fr.cdg62.extranet.referentiel.collectivite;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The day an établissement closes. */
@Schema(name = "Fermeture")
public record FermetureSaisie(
        @NotNull(message = "Indiquez la date de fermeture.") @Schema(example = "2026-12-31")
        LocalDate date) {}
