package fr.cdg62.extranet.carriere.promotion;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A competence kept by a body affiliated at will. */
@Schema(description = "Compétence des listes de promotion interne gardée par la collectivité")
public record ReserveRecue(
        @Schema(description = "SIREN", example = "216200410")
        String siren,

        @Schema(description = "Premier jour", example = "2026-01-01")
        LocalDate debut,

        @Schema(description = "Décision, de 1 à 200 caractères")
        String reference) {}
