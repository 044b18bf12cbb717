package fr.cdg62.extranet.carriere.promotion;

import fr.cdg62.carriere.api.promotion.dossier.EtatDossierPI;
import fr.cdg62.carriere.api.promotion.dossier.RechercheDossiersPI;
import fr.cdg62.socle.page.DemandePage;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Filters of the proposals. */
public class FiltreDossiersPI {

    @QueryParam("campagne")
    @Parameter(hidden = true, description = "Campagne")
    private Long campagne;

    @QueryParam("siren")
    @Parameter(hidden = true, description = "SIREN de la collectivité ; obligatoire hors CdG", example = "216200014")
    private String siren;

    @QueryParam("cadreEmplois")
    @Parameter(hidden = true, description = "Code du cadre d'emplois", example = "REDACTEUR")
    private String cadreEmplois;

    @QueryParam("etat")
    @Parameter(hidden = true, description = "État du dossier")
    private EtatDossierPI etat;

    /** What the module is asked for. */
    public RechercheDossiersPI recherche(DemandePage page) {
        return new RechercheDossiersPI(campagne, vide(siren), vide(cadreEmplois), etat, page);
    }

    private static String vide(String texte) {
        return texte == null || texte.isBlank() ? null : texte;
    }
}
