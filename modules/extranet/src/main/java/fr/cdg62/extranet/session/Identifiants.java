package fr.cdg62.extranet.session;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person signs in with. */
@Schema(name = "Identifiants")
public record Identifiants(
        @NotBlank(message = "Indiquez votre identifiant.")
        @Size(max = 100, message = "L'identifiant compte au plus 100 caractères.")
        @Schema(example = "secretaire")
        String identifiant,

        @NotBlank(message = "Indiquez votre mot de passe.")
        @Size(max = 128, message = "Le mot de passe compte au plus 128 caractères.")
        @Schema(example = "Demo-Mairie-62", format = "password")
        String motDePasse) {
    @Override
    public String toString() {
        return "Identifiants[" + identifiant + "]";
    }
}
