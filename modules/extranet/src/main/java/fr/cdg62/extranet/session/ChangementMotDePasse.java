package fr.cdg62.extranet.session;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A password that replaces the present one. */
@Schema(name = "ChangementMotDePasse")
public record ChangementMotDePasse(
        @NotBlank(message = "Indiquez votre mot de passe actuel.") @Schema(format = "password")
        String actuel,

        @NotBlank(message = "Choisissez un mot de passe.") @Schema(format = "password")
        String motDePasse) {
    @Override
    public String toString() {
        return "ChangementMotDePasse[]";
    }
}
