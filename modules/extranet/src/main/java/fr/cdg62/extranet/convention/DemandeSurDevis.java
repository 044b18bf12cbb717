package fr.cdg62.extranet.convention;

import fr.cdg62.finances.api.devis.EvenementDevis;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is to happen to a devis.
 *
 * @param motif why, for REFUSER only
 */
@Schema(description = "Événement demandé sur un devis")
public record DemandeSurDevis(
        @Schema(
                description = "EMETTRE, ACCEPTER ou REFUSER ; un devis se modifie par PUT et se convertit en créant sa"
                        + " convention",
                example = "ACCEPTER")
        @NotNull(message = "Indiquez l'événement.")
        EvenementDevis evenement,

        @Schema(description = "Motif du refus, de 1 à 500 caractères", nullable = true)
        String motif) {}
