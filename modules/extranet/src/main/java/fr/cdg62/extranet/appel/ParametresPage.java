package fr.cdg62.extranet.appel;

import fr.cdg62.socle.page.DemandePage;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The paging parameters of every list. {@code hidden}: see the package {@code documentation}, which describes them. */
public class ParametresPage {

    @QueryParam("page")
    @DefaultValue("0")
    @Parameter(hidden = true, description = "Numéro de page, la première est 0", example = "0")
    private int page;

    @QueryParam("taille")
    @DefaultValue("50")
    @Parameter(hidden = true, description = "Éléments par page, de 1 à 200", example = "50")
    private int taille;

    @QueryParam("tri")
    @Parameter(
            hidden = true,
            description =
                    "Tri proposé par la liste, précédé d'un tiret pour l'ordre décroissant ; absent : ordre habituel")
    private String tri;

    /** What the module is asked for. */
    public DemandePage demande() {
        return new DemandePage(page, taille, tri);
    }
}
