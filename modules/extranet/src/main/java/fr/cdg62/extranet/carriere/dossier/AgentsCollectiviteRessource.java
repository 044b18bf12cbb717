package fr.cdg62.extranet.carriere.dossier;

import fr.cdg62.extranet.appel.ParametresPage;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.agent.Agents;
import fr.cdg62.referentiel.api.agent.LigneAgent;
import fr.cdg62.referentiel.api.agent.RechercheAgents;
import fr.cdg62.socle.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The agents of a collectivité, to choose for whom a piece is deposited. */
@Path("/collectivites/{siren}/agents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dossier individuel")
public class AgentsCollectiviteRessource {
    @Inject
    private Agents agents;

    @GET
    @RolesAllowed(Roles.TOUTE_COLLECTIVITE)
    @Operation(summary = "Agents d'une collectivité, par nom")
    @APIResponse(responseCode = "200", description = "Une page d'agents, numéro de sécurité sociale masqué")
    @APIResponse(responseCode = "404", description = "Collectivité inconnue ou hors de vos habilitations (IDE-404)")
    public Page<LigneAgent> lister(
            @PathParam("siren") String siren, @QueryParam("texte") String texte, @BeanParam ParametresPage page) {
        return agents.chercher(new RechercheAgents(siren, texte, page.demande()));
    }
}
