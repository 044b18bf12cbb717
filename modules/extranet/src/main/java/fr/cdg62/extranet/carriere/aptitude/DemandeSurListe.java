package fr.cdg62.extranet.carriere.aptitude;

import fr.cdg62.carriere.api.aptitude.EvenementListe;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is to happen to a list.
 *
 * @param date day of the arrêté, for ETABLIR
 */
@Schema(description = "Événement demandé sur une liste d'aptitude")
public record DemandeSurListe(
        @Schema(description = "ETABLIR ou PUBLIER", example = "ETABLIR") @NotNull(message = "Indiquez l'événement.")
        EvenementListe evenement,

        @Schema(description = "Date de l'arrêté, pour ETABLIR", nullable = true)
        LocalDate date) {}
