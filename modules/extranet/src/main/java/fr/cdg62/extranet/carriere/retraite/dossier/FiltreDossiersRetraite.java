package fr.cdg62.extranet.carriere.retraite.dossier;

import fr.cdg62.carriere.api.retraite.dossier.Attente;
import fr.cdg62.carriere.api.retraite.dossier.EtatDossierRetraite;
import fr.cdg62.carriere.api.retraite.dossier.RechercheDossiersRetraite;
import fr.cdg62.carriere.api.retraite.dossier.TypePension;
import fr.cdg62.socle.page.DemandePage;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Criteria of the list of the dossiers de retraite. */
public class FiltreDossiersRetraite {
    @QueryParam("siren")
    @Parameter(hidden = true, description = "Collectivité qui a ouvert le dossier", example = "216200014")
    private String siren;

    @QueryParam("carriere")
    @Parameter(hidden = true, description = "Carrière de l'agent")
    private Long carriere;

    @QueryParam("etat")
    @Parameter(hidden = true, description = "État du dossier")
    private EtatDossierRetraite etat;

    @QueryParam("type")
    @Parameter(hidden = true, description = "Type de pension")
    private TypePension type;

    @QueryParam("attente")
    @Parameter(hidden = true, description = "Ceux qui attendent cette partie", example = "COLLECTIVITE")
    private Attente attente;

    @QueryParam("texte")
    @Parameter(hidden = true, description = "Début du nom de l'agent")
    private String texte;

    RechercheDossiersRetraite recherche(DemandePage page) {
        return new RechercheDossiersRetraite(
                siren == null || siren.isBlank() ? null : siren, carriere, etat, type, attente, texte, page);
    }
}
