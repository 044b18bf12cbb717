package fr.cdg62.extranet.referentiel.collectivite;

import fr.cdg62.referentiel.api.collectivite.RechercheCollectivites;
import fr.cdg62.referentiel.api.collectivite.TypeStructure;
import fr.cdg62.socle.page.DemandePage;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Filters of the list of collectivités. */
public class FiltreCollectivites {

    @QueryParam("texte")
    @Parameter(hidden = true, description = "Début du nom, du SIREN ou du code INSEE", example = "ablain")
    private String texte;

    @QueryParam("type")
    @Parameter(hidden = true, description = "Type de structure", example = "COMMUNE")
    private TypeStructure type;

    @QueryParam("arrondissement")
    @Parameter(hidden = true, description = "Nom exact de l'arrondissement", example = "Lens")
    private String arrondissement;

    @QueryParam("epci")
    @Parameter(hidden = true, description = "SIREN de l'EPCI dont elles sont membres", example = "200072460")
    private String epci;

    RechercheCollectivites recherche(DemandePage page) {
        return new RechercheCollectivites(vide(texte), type, vide(arrondissement), vide(epci), page);
    }

    private static String vide(String texte) {
        return texte == null || texte.isBlank() ? null : texte;
    }
}
