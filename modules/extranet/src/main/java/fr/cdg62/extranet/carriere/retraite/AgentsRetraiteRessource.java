package fr.cdg62.extranet.carriere.retraite;

import fr.cdg62.carriere.api.retraite.AgentRetraite;
import fr.cdg62.carriere.api.retraite.AgentsRetraite;
import fr.cdg62.extranet.appel.ParametresPage;
import fr.cdg62.referentiel.api.acces.Roles;
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

/** The agents of the retirement missions. */
@Path("/agents-retraite")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Retraite")
public class AgentsRetraiteRessource {
    @Inject
    private AgentsRetraite agents;

    @GET
    @RolesAllowed({
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE,
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE
    })
    @Operation(
            summary = "Les agents que vous suivez pour la retraite",
            description = "Ouvert au socle commun, qui n'a pas le suivi des carrières.")
    @APIResponse(responseCode = "200", description = "Une page d'agents, par nom")
    @APIResponse(responseCode = "403", description = "Mission non couverte par l'adhésion (REJ-ADH-01)")
    @APIResponse(responseCode = "404", description = "Collectivité inconnue ou hors de vos habilitations (IDE-404)")
    public Page<AgentRetraite> lister(
            @Parameter(description = "SIREN de l'employeur", example = "216200410") @QueryParam("siren") String siren,
            @Parameter(description = "Début du nom de famille", example = "FICTIF") @QueryParam("texte") String texte,
            @BeanParam ParametresPage page) {
        return agents.chercher(vide(siren), vide(texte), page.demande());
    }

    private static String vide(String texte) {
        return texte == null || texte.isBlank() ? null : texte.strip();
    }
}
