package fr.cdg62.numerique.api.securisation;

import fr.cdg62.numerique.api.service.ServiceSouhaite;
import java.util.List;

/**
 * A request to make.
 *
 * @param services 1 to 8, each service once
 * @param nomContact whom the partner will call, 1 to 120 characters
 * @param courrielContact address of the contact, at most 254 characters
 */
public record NouvelleCommande(
        String siren, List<ServiceSouhaite> services, String nomContact, String courrielContact) {

    public NouvelleCommande {
        services = services == null ? List.of() : List.copyOf(services);
    }
}
