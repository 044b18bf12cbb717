package fr.cdg62.extranet.numerique;

import fr.cdg62.numerique.api.securisation.NouvelleCommande;
import fr.cdg62.numerique.api.service.ServiceSouhaite;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a collectivité asks for. */
@Schema(description = "Demande de sécurisation des données")
public record CommandeSaisie(
        @Schema(description = "De 1 à 8 services, chacun une fois ; nomDomaine pour NOM_DOMAINE seulement")
        @NotEmpty(message = "Choisissez au moins un service.")
        List<ServiceSouhaite> services,

        @Schema(description = "Personne que le partenaire appellera", example = "Claire Fictive")
        @NotBlank(message = "Indiquez la personne à contacter.")
        String nomContact,

        @Schema(example = "secretaire@demonstration.invalid")
        @NotBlank(message = "Indiquez l'adresse électronique du contact.")
        String courrielContact) {

    NouvelleCommande pour(String siren) {
        return new NouvelleCommande(siren, services, nomContact, courrielContact);
    }
}
