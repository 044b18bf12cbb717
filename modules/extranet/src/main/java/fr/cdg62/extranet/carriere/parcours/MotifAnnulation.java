package fr.cdg62.extranet.carriere.parcours;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an act is annulled. */
@Schema(description = "Annulation d'un acte")
public record MotifAnnulation(
        @Schema(description = "De 1 à 300 caractères", example = "Arrêté retiré : erreur sur la date d'effet")
        @NotNull(message = "Indiquez le motif de l'annulation.")
        String motif) {}
