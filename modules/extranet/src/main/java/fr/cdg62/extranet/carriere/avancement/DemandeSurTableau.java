package fr.cdg62.extranet.carriere.avancement;

import fr.cdg62.carriere.api.avancement.EvenementTableau;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is to happen to a tableau.
 *
 * @param motif why, for ANNULER
 */
@Schema(description = "Événement demandé sur un tableau d'avancement")
public record DemandeSurTableau(
        @Schema(description = "RECALCULER, ARRETER, TRANSMETTRE, PUBLIER ou ANNULER", example = "ARRETER")
        @NotNull(message = "Indiquez l'événement.")
        EvenementTableau evenement,

        @Schema(description = "Jugement qui annule le tableau, de 1 à 300 caractères", nullable = true)
        String motif) {}
