package fr.cdg62.extranet.session;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A password chosen with the code received. */
@Schema(name = "ChoixMotDePasse")
public record ChoixMotDePasse(
        @NotBlank(message = "Indiquez votre identifiant.") String identifiant,

        @NotBlank(message = "Indiquez le code que vous avez reçu.")
        String code,

        @NotBlank(message = "Choisissez un mot de passe.") @Schema(format = "password")
        String motDePasse) {
    @Override
    public String toString() {
        return "ChoixMotDePasse[" + identifiant + "]";
    }
}
