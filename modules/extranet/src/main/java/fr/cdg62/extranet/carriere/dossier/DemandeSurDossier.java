package fr.cdg62.extranet.carriere.dossier;

import fr.cdg62.carriere.api.dossier.EvenementDossier;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is to happen to a dossier.
 *
 * @param motif why, for RECONSTITUER and CLORE
 */
@Schema(description = "Événement demandé sur un dossier")
public record DemandeSurDossier(
        @Schema(description = "RECONSTITUER, ACHEVER_RECONSTITUTION, CLORE, ARCHIVER ou ELIMINER", example = "CLORE")
        @NotNull(message = "Indiquez l'événement.")
        EvenementDossier evenement,

        @Schema(description = "Motif, de 1 à 500 caractères", nullable = true)
        String motif) {}
