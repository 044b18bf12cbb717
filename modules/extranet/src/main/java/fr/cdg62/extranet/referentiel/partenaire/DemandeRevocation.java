package fr.cdg62.extranet.referentiel.partenaire;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a certificate is revoked. */
@Schema(description = "Motif de la révocation d'un certificat")
public record DemandeRevocation(
        @Schema(description = "De 1 à 200 caractères", example = "Clé compromise")
        @NotBlank(message = "Indiquez le motif de la révocation.")
        String motif) {}
