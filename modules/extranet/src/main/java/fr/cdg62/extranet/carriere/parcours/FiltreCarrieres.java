package fr.cdg62.extranet.carriere.parcours;

import fr.cdg62.carriere.api.parcours.RechercheCarrieres;
import fr.cdg62.carriere.api.parcours.Statut;
import fr.cdg62.carriere.api.position.TypePosition;
import fr.cdg62.socle.page.DemandePage;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Filters of the list of careers. */
public class FiltreCarrieres {

    @QueryParam("siren")
    @Parameter(hidden = true, description = "SIREN de l'employeur", example = "216200014")
    private String siren;

    @QueryParam("texte")
    @Parameter(hidden = true, description = "Début du nom de famille", example = "FICTIF")
    private String texte;

    @QueryParam("nirFin")
    @Parameter(hidden = true, description = "Cinq derniers caractères du NIR", example = "90066")
    private String nirFin;

    @QueryParam("grade")
    @Parameter(hidden = true, description = "Code du grade détenu aujourd'hui", example = "ADJ_ADM")
    private String grade;

    @QueryParam("statut")
    @Parameter(hidden = true, description = "Statut aujourd'hui", example = "TITULAIRE")
    private Statut statut;

    @QueryParam("position")
    @Parameter(hidden = true, description = "Position aujourd'hui", example = "DISPONIBILITE")
    private TypePosition position;

    /** What the module is asked for. */
    public RechercheCarrieres recherche(DemandePage page) {
        return new RechercheCarrieres(vide(siren), vide(texte), vide(nirFin), vide(grade), statut, position, page);
    }

    private static String vide(String texte) {
        return texte == null || texte.isBlank() ? null : texte.strip();
    }
}
