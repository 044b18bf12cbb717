package fr.cdg62.extranet.portail;

import fr.cdg62.numerique.api.portail.NouvelleHabilitationApplication;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An application to open to a person. */
@Schema(name = "NouvelleHabilitationApplication")
public record HabilitationSaisie(
        @NotBlank(message = "Indiquez l'application.") @Schema(example = "BOURSE_EMPLOI")
        String application,

        @NotBlank(message = "Indiquez le compte.") @Schema(example = "secretaire")
        String compte,

        @NotNull(message = "Indiquez le premier jour.") @Schema(example = "2026-12-01")
        LocalDate debut,

        @Schema(description = "Dernier jour ; absent : sans fin", nullable = true)
        LocalDate fin) {

    NouvelleHabilitationApplication nouvelle() {
        return new NouvelleHabilitationApplication(application, compte, debut, fin);
    }
}
