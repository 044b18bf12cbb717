package fr.cdg62.extranet.convention;

import fr.cdg62.finances.api.prestation.EvenementPrestation;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is to happen to a prestation.
 *
 * @param motif why it is cancelled
 */
@Schema(description = "Événement demandé sur une prestation")
public record DemandeSurPrestation(
        @Schema(description = "ANNULER ; la facturation fait le reste", example = "ANNULER")
        @NotNull(message = "Indiquez l'événement.")
        EvenementPrestation evenement,

        @Schema(description = "Motif, de 1 à 500 caractères", example = "Saisie en double")
        String motif) {}
