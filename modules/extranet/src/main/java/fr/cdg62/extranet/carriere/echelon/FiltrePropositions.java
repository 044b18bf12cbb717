package fr.cdg62.extranet.carriere.echelon;

import fr.cdg62.carriere.api.echelon.EtatProposition;
import fr.cdg62.carriere.api.echelon.RecherchePropositions;
import fr.cdg62.socle.page.DemandePage;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Criteria of the list of proposals. */
public class FiltrePropositions {
    @QueryParam("campagne")
    @Parameter(hidden = true, description = "Calcul dont elles viennent")
    private Long campagne;

    @QueryParam("siren")
    @Parameter(hidden = true, description = "Collectivité ; obligatoire hors CdG", example = "216200410")
    private String siren;

    @QueryParam("carriere")
    @Parameter(hidden = true, description = "Carrière")
    private Long carriere;

    @QueryParam("etat")
    @Parameter(hidden = true, description = "État")
    private EtatProposition etat;

    @QueryParam("nom")
    @Parameter(hidden = true, description = "Début du nom de l'agent")
    private String nom;

    @QueryParam("avant")
    @Parameter(hidden = true, description = "Dernière date d'effet", example = "2027-06-30")
    private LocalDate avant;

    RecherchePropositions recherche(DemandePage page) {
        return new RecherchePropositions(campagne, vide(siren), carriere, etat, nom, avant, page);
    }

    private static String vide(String texte) {
        return texte == null || texte.isBlank() ? null : texte;
    }
}
