package fr.cdg62.extranet.carriere.aptitude;

import fr.cdg62.carriere.api.aptitude.EtatListe;
import fr.cdg62.carriere.api.aptitude.NatureListe;
import fr.cdg62.carriere.api.aptitude.RechercheListes;
import fr.cdg62.socle.page.DemandePage;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Filters of the listes d'aptitude. */
public class FiltreListes {

    @QueryParam("nature")
    @Parameter(hidden = true, description = "Concours ou promotion interne")
    private NatureListe nature;

    @QueryParam("grade")
    @Parameter(hidden = true, description = "Code du grade", example = "REDACTEUR")
    private String grade;

    @QueryParam("annee")
    @Parameter(hidden = true, description = "Année de la liste", example = "2026")
    private Integer annee;

    @QueryParam("etat")
    @Parameter(hidden = true, description = "État de la liste")
    private EtatListe etat;

    /** What the module is asked for. */
    public RechercheListes recherche(DemandePage page) {
        return new RechercheListes(nature, grade == null || grade.isBlank() ? null : grade, annee, etat, page);
    }
}
