package fr.cdg62.extranet.referentiel.collectivite;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An établissement to add. */
@Schema(name = "NouvelEtablissement")
public record EtablissementSaisie(
        @NotBlank(message = "Indiquez le SIRET.") @Schema(example = "21620041000017")
        String siret,

        @NotBlank(message = "Indiquez le nom de l'établissement.") @Schema(example = "Hôtel de ville")
        String nom,

        boolean siege) {}
