package fr.cdg62.extranet.referentiel.collectivite;

import fr.cdg62.referentiel.api.collectivite.NouvelleCollectivite;
import fr.cdg62.referentiel.api.collectivite.TypeStructure;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A collectivité to create. */
@Schema(name = "NouvelleCollectivite")
public record CollectiviteSaisie(
        @NotBlank(message = "Indiquez le SIREN.") @Schema(example = "200072460")
        String siren,

        @NotNull(message = "Indiquez le type de structure.") @Schema(example = "CCAS")
        TypeStructure type,

        @NotBlank(message = "Indiquez le nom.") @Schema(example = "CCAS d'Arras")
        String nom,

        @Schema(description = "Pour une commune seulement", example = "62041", nullable = true)
        String codeInsee,

        @Schema(example = "62000", nullable = true) String codesPostaux,
        @Schema(example = "Arras", nullable = true) String arrondissement,

        @Schema(description = "SIREN de l'EPCI", nullable = true)
        String sirenEpci) {
    NouvelleCollectivite nouvelle() {
        return new NouvelleCollectivite(
                siren, type, nom, codeInsee, codesPostaux == null ? "" : codesPostaux, arrondissement, sirenEpci);
    }
}
