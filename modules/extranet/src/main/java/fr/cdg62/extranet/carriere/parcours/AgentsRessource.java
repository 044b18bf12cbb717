package fr.cdg62.extranet.carriere.parcours;

import fr.cdg62.carriere.api.parcours.Carrieres;
import fr.cdg62.carriere.api.parcours.FicheAgent;
import fr.cdg62.extranet.appel.Corps;
import fr.cdg62.extranet.appel.Ecritures;
import fr.cdg62.extranet.appel.ParametresPage;
import fr.cdg62.extranet.appel.VersionAttendue;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.agent.AgentVue;
import fr.cdg62.referentiel.api.agent.Agents;
import fr.cdg62.referentiel.api.agent.IdentiteAgent;
import fr.cdg62.referentiel.api.agent.LigneAgent;
import fr.cdg62.referentiel.api.agent.NouvelAgent;
import fr.cdg62.referentiel.api.agent.RechercheAgents;
import fr.cdg62.socle.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** Agents: identity, and the careers of each. */
@Path("/agents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Agents", description = "Identité des agents ; le NIR entier ne se lit qu'agent par agent")
public class AgentsRessource {

    @Inject
    private Agents agents;

    @Inject
    private Carrieres carrieres;

    @Inject
    private Ecritures ecritures;

    @GET
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.CDG_REFERENTIEL, Roles.ADMINISTRATEUR})
    @Operation(summary = "Liste des agents d'une collectivité")
    @APIResponse(responseCode = "200", description = "Une page d'agents, NIR masqué")
    @APIResponse(responseCode = "404", description = "Collectivité inconnue ou hors de vos habilitations (IDE-404)")
    @APIResponse(responseCode = "422", description = "SIREN absent, hors CdG (FMT-010)")
    public Page<LigneAgent> lister(
            @QueryParam("siren") String siren, @QueryParam("texte") String texte, @BeanParam ParametresPage page) {
        return agents.chercher(new RechercheAgents(siren, texte, page.demande()));
    }

    @POST
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.CDG_REFERENTIEL, Roles.CDG_CARRIERE})
    @Operation(summary = "Enregistrer un agent")
    @APIResponse(
            responseCode = "201",
            description = "L'agent",
            content = @Content(schema = @Schema(implementation = AgentVue.class)))
    @APIResponse(responseCode = "404", description = "Collectivité inconnue ou hors de vos habilitations (IDE-404)")
    @APIResponse(responseCode = "409", description = "NIR déjà connu (MET-034)")
    @APIResponse(responseCode = "422", description = "NIR ou état civil refusé (FMT-010)")
    public Response creer(
            @HeaderParam("Idempotency-Key") String cle, @NotNull(message = "Indiquez l'agent.") NouvelAgent nouveau) {
        return ecritures.creer(cle, "agent", nouveau, () -> agents.creer(nouveau));
    }

    @GET
    @Path("/moi")
    @RolesAllowed(Roles.AGENT)
    @Operation(summary = "Mon identité et mes carrières")
    @APIResponse(responseCode = "200", description = "L'agent dont c'est le compte")
    public FicheAgent moi() {
        return carrieres.moi();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE, Roles.AGENT})
    @Operation(summary = "Un agent et ses carrières")
    @APIResponse(
            responseCode = "200",
            description = "L'agent ; ETag porte la version de son identité",
            content = @Content(schema = @Schema(implementation = FicheAgent.class)))
    @APIResponse(responseCode = "404", description = "Agent inconnu ou hors de vos habilitations (IDE-404)")
    public Response lire(@PathParam("id") long id) {
        FicheAgent fiche = carrieres.agent(id);
        return Corps.versionne(fiche, fiche.identite().version());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.CDG_REFERENTIEL, Roles.CDG_CARRIERE})
    @Operation(summary = "Changer l'état civil d'un agent")
    @APIResponse(
            responseCode = "200",
            description = "L'agent",
            content = @Content(schema = @Schema(implementation = AgentVue.class)))
    @APIResponse(responseCode = "404", description = "Agent inconnu ou hors de vos habilitations (IDE-404)")
    @APIResponse(responseCode = "412", description = "Version périmée (IDE-002)")
    @APIResponse(responseCode = "428", description = "If-Match absent (IDE-003)")
    public Response modifier(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String version,
            @NotNull(message = "Indiquez l'état civil.") IdentiteAgent identite) {
        AgentVue agent = agents.modifier(id, identite, VersionAttendue.lire(version));
        return Corps.versionne(agent, agent.version());
    }
}
