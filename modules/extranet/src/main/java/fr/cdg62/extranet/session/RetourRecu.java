package fr.cdg62.extranet.session;

import fr.cdg62.referentiel.api.acces.RetourFournisseur;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the browser brings back from the identity provider. */
@Schema(name = "RetourFournisseur")
public record RetourRecu(
        @NotBlank(message = "Le fournisseur d'identité n'a pas rendu de code.")
        @Size(max = 2048, message = "Le code compte au plus 2 048 caractères.")
        @Schema(example = "SplxlOBeZQQYbYS6WxSbIA")
        String code,

        @NotBlank(message = "Recommencez la connexion : cette page a perdu son début.")
        @Size(min = 43, max = 128, message = "Le vérificateur compte de 43 à 128 caractères.")
        @Schema(example = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")
        String verificateur,

        @NotBlank(message = "Recommencez la connexion : cette page a perdu son début.")
        @Size(max = 128, message = "Le nonce compte au plus 128 caractères.")
        @Schema(example = "n-0S6_WzA2Mj")
        String nonce,

        @NotBlank(message = "Indiquez l'adresse de retour.")
        @Size(max = 500, message = "L'adresse de retour compte au plus 500 caractères.")
        @Schema(example = "https://extranet.cdg62.fr/")
        String retour) {
    RetourFournisseur versApi() {
        return new RetourFournisseur(code, verificateur, nonce, retour);
    }

    @Override
    public String toString() {
        return "RetourRecu[" + retour + "]";
    }
}
