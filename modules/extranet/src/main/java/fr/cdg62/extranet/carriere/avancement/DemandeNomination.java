package fr.cdg62.extranet.carriere.avancement;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A nomination, or the refusal of the post by the agent.
 *
 * @param ligne line of the tableau
 * @param date day of effect, in the year of the tableau
 */
@Schema(description = "Nomination d'un agent du tableau, ou refus de l'agent")
public record DemandeNomination(
        @Schema(description = "Ligne du tableau") @NotNull(message = "Indiquez la ligne du tableau.")
        Long ligne,

        @Schema(description = "Date d'effet, dans l'année du tableau", example = "2026-12-01")
        @NotNull(message = "Indiquez la date d'effet.")
        LocalDate date,

        @Schema(description = "Vrai quand l'agent refuse l'emploi")
        boolean refus) {}
