package fr.cdg62.extranet.carriere.retraite;

import fr.cdg62.carriere.api.retraite.simulation.DemandeSurSimulation;
import fr.cdg62.carriere.api.retraite.simulation.EtatSimulation;
import fr.cdg62.carriere.api.retraite.simulation.LigneSimulation;
import fr.cdg62.carriere.api.retraite.simulation.NouvelleSimulation;
import fr.cdg62.carriere.api.retraite.simulation.RechercheSimulations;
import fr.cdg62.carriere.api.retraite.simulation.SimulationRetraiteVue;
import fr.cdg62.carriere.api.retraite.simulation.SimulationsRetraite;
import fr.cdg62.extranet.appel.Corps;
import fr.cdg62.extranet.appel.Ecritures;
import fr.cdg62.extranet.appel.ParametresPage;
import fr.cdg62.extranet.appel.Pdf;
import fr.cdg62.extranet.appel.VersionAttendue;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Estimations of pension that are kept, until they are handed to the agent. */
@Path("/simulations-retraite")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Retraite")
public class SimulationsRetraiteRessource {
    @Inject
    private SimulationsRetraite simulations;

    @Inject
    private Ecritures ecritures;

    @GET
    @RolesAllowed({
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE,
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE,
        Roles.AGENT
    })
    @Operation(summary = "Les simulations conservées des agents que vous suivez, ou celles qui vous ont été remises")
    @APIResponse(responseCode = "200", description = "Une page de simulations, les dernières d'abord")
    @APIResponse(responseCode = "404", description = "Collectivité inconnue ou hors de vos habilitations (IDE-404)")
    public Page<LigneSimulation> lister(
            @QueryParam("siren") String siren,
            @QueryParam("etat") EtatSimulation etat,
            @BeanParam ParametresPage page) {
        return simulations.chercher(
                new RechercheSimulations(siren == null || siren.isBlank() ? null : siren, etat, page.demande()));
    }

    @POST
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.CDG_CARRIERE})
    @Operation(summary = "Conserver une simulation : ses hypothèses, avant le calcul")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = NouvelleSimulation.class),
                            example = "{\"carriere\":51,\"demande\":{\"departs\":[\"2028-01-01\"],\"enfants\":3,"
                                    + "\"trimestresAutresRegimes\":12}}"))
    @APIResponse(
            responseCode = "201",
            description = "Simulation créée",
            content = @Content(schema = @Schema(implementation = SimulationRetraiteVue.class)))
    @APIResponse(responseCode = "403", description = "Mission non couverte par l'adhésion (REJ-ADH-01)")
    @APIResponse(responseCode = "422", description = "Hypothèse hors bornes, ou motif de santé (FMT-010)")
    public Response creer(
            @HeaderParam("Idempotency-Key") String cle,
            @Valid @NotNull(message = "Indiquez la simulation.") NouvelleSimulation nouvelle) {
        return ecritures.creer(cle, "simulation-retraite", nouvelle, () -> simulations.creer(nouvelle));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE,
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE,
        Roles.AGENT
    })
    @Operation(summary = "Une simulation, telle qu'elle a été calculée")
    @APIResponse(
            responseCode = "200",
            description = "La simulation ; ETag porte sa version",
            content = @Content(schema = @Schema(implementation = SimulationRetraiteVue.class)))
    @APIResponse(
            responseCode = "404",
            description = "Inconnue, d'un agent que vous ne suivez pas, ou pas encore remise (IDE-404)")
    public Response lire(@PathParam("id") long id) {
        return versionne(simulations.lire(id));
    }

    @POST
    @Path("/{id}/evenements")
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.CDG_CARRIERE})
    @Operation(summary = "Faire avancer une simulation : calculer, annoter, remettre à l'agent")
    @APIResponse(
            responseCode = "200",
            description = "La simulation dans son nouvel état",
            content = @Content(schema = @Schema(implementation = SimulationRetraiteVue.class)))
    @APIResponse(
            responseCode = "403",
            description = "Votre rôle ne le permet pas (SEC-002) ou mission fermée (REJ-ADH-01)")
    @APIResponse(responseCode = "409", description = "Impossible à cet état (MET-001)")
    @APIResponse(responseCode = "412", description = "Version périmée (IDE-002)")
    @APIResponse(
            responseCode = "422",
            description = "Note absente (FMT-010), paramètre (MET-002) ou grille (MET-311) manquants")
    public Response survenir(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Indiquez l'événement.") DemandeSurSimulation demande) {
        return versionne(simulations.survenir(id, demande, VersionAttendue.lire(ifMatch)));
    }

    @GET
    @Path("/{id}/pdf")
    @Produces(Pdf.TYPE_MIME)
    @RolesAllowed({
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE,
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE,
        Roles.AGENT
    })
    @Operation(summary = "La simulation en PDF/A, telle qu'elle a été calculée")
    @APIResponse(responseCode = "200", description = "Document", content = @Content(mediaType = Pdf.TYPE_MIME))
    @APIResponse(responseCode = "409", description = "Pas encore calculée (MET-001)")
    public Response imprimer(@PathParam("id") long id) {
        return Pdf.document(simulations.imprimer(id), "simulation-retraite-" + id);
    }

    private static Response versionne(SimulationRetraiteVue simulation) {
        return Corps.versionne(simulation, simulation.version());
    }
}
