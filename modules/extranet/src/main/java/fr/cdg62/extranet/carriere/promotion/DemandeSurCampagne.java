package fr.cdg62.extranet.carriere.promotion;

import fr.cdg62.carriere.api.promotion.EvenementCampagne;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is to happen to a campaign.
 *
 * @param date day of the arrêté, for ARRETER
 */
@Schema(description = "Événement demandé sur une campagne de promotion interne")
public record DemandeSurCampagne(
        @Schema(description = "Événement", example = "OUVRIR") @NotNull(message = "Indiquez l'événement.")
        EvenementCampagne evenement,

        @Schema(description = "Date de l'arrêté, pour ARRETER", nullable = true)
        LocalDate date) {}
