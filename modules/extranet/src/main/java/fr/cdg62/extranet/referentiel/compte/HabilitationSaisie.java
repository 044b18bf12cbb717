package fr.cdg62.extranet.referentiel.compte;

import fr.cdg62.referentiel.api.compte.NouvelleHabilitation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A role to grant. */
@Schema(name = "NouvelleHabilitation")
public record HabilitationSaisie(
        @NotBlank(message = "Indiquez le compte.") @Schema(example = "secretaire")
        String compte,

        @Schema(description = "Absent pour un rôle du centre de gestion", example = "216200014", nullable = true)
        String siren,

        @NotBlank(message = "Indiquez le rôle.") @Schema(example = "COLLECTIVITE_GESTIONNAIRE")
        String role,

        @NotNull(message = "Indiquez le premier jour.") @Schema(example = "2026-12-01")
        LocalDate debut,

        @Schema(description = "Dernier jour ; absent : sans fin", nullable = true)
        LocalDate fin) {
    NouvelleHabilitation nouvelle() {
        return new NouvelleHabilitation(compte, siren == null || siren.isBlank() ? null : siren, role, debut, fin);
    }
}
