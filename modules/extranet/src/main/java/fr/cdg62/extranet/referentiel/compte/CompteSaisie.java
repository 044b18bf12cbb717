package fr.cdg62.extranet.referentiel.compte;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person to invite. */
@Schema(name = "NouveauCompte")
public record CompteSaisie(
        @NotBlank(message = "Indiquez l'identifiant.") @Schema(example = "jeanne.fictive")
        String identifiant,

        @NotBlank(message = "Indiquez le nom de la personne.") @Schema(example = "Jeanne Fictive")
        String nom,

        @NotBlank(message = "Indiquez l'adresse électronique.") @Schema(example = "jeanne@demonstration.invalid")
        String mail) {}
