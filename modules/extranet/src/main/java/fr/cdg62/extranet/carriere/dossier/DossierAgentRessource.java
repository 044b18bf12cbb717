package fr.cdg62.extranet.carriere.dossier;

import fr.cdg62.carriere.api.dossier.DossierVue;
import fr.cdg62.carriere.api.dossier.Dossiers;
import fr.cdg62.carriere.api.dossier.MotifConsultation;
import fr.cdg62.extranet.appel.Corps;
import fr.cdg62.referentiel.api.acces.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The dossier of an agent. */
@Path("/agents/{agent}/dossier")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Dossier individuel")
public class DossierAgentRessource {
    @Inject
    private Dossiers dossiers;

    @GET
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE, Roles.AGENT})
    @Operation(summary = "Consulter le dossier d'un agent", description = "La consultation est tracée.")
    @APIResponse(
            responseCode = "200",
            description = "Le dossier ; ETag porte sa version",
            content = @Content(schema = @Schema(implementation = DossierVue.class)))
    @APIResponse(responseCode = "404", description = "Agent hors de vos habilitations, ou sans dossier (IDE-404)")
    public Response lire(@PathParam("agent") long agent, @QueryParam("motif") MotifConsultation motif) {
        DossierVue dossier = dossiers.consulterAgent(agent, motif);
        return Corps.versionne(dossier, dossier.version());
    }
}
