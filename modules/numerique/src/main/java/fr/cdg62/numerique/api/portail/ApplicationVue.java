package fr.cdg62.numerique.api.portail;

import fr.cdg62.socle.parametre.Source;
import java.util.List;

/**
 * An application as its administrators see it.
 *
 * @param code stable code
 * @param libelle name
 * @param description what it is for
 * @param mission mission whose right opens it
 * @param page page of the extranet, beginning with {@code #/}; null for an application outside
 * @param hotes hosts its address may have, subdomains included; delivered with the system, empty for a page
 * @param url its address, null as long as it is not known
 * @param actif false: shown to no collectivité
 * @param source where it comes from, with the mark of what is still to be verified
 * @param version for {@code If-Match}
 */
public record ApplicationVue(
        String code,
        String libelle,
        String description,
        String mission,
        String page,
        List<String> hotes,
        String url,
        boolean actif,
        Source source,
        long version) {

    public ApplicationVue {
        hotes = List.copyOf(hotes);
    }
}
