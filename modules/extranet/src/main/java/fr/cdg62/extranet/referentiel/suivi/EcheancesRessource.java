package fr.cdg62.extranet.referentiel.suivi;

import fr.cdg62.extranet.appel.ParametresPage;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.echeance.EcheanceVue;
import fr.cdg62.referentiel.api.echeance.Echeances;
import fr.cdg62.referentiel.api.echeance.EtatEcheance;
import fr.cdg62.referentiel.api.echeance.RechercheEcheances;
import fr.cdg62.socle.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Due dates. */
@Path("/echeances")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Suivi", description = "Échéances, documents, journal, échanges, paramètres")
public class EcheancesRessource {

    @Inject
    private Echeances echeances;

    @GET
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.TOUT_CDG, Roles.AGENT})
    @Operation(
            summary = "Échéances, la plus proche d'abord",
            description = "Sans état : toutes celles à honorer. Un agent, sans SIREN, a celles qui le concernent.")
    @APIResponse(responseCode = "200", description = "Une page d'échéances")
    @APIResponse(responseCode = "403", description = "Sans SIREN : réservé au centre de gestion et à l'agent (SEC-002)")
    @APIResponse(responseCode = "404", description = "Collectivité inconnue de l'appelant (IDE-404)")
    public Page<EcheanceVue> liste(
            @QueryParam("siren") @Parameter(description = "Absent : toutes les collectivités", example = "216200014")
                    String siren,
            @QueryParam("etat") EtatEcheance etat,
            @BeanParam ParametresPage page) {
        return echeances.liste(new RechercheEcheances(siren, etat, page.demande()));
    }
}
