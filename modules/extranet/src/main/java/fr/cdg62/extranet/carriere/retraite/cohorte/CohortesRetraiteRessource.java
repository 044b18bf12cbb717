package fr.cdg62.extranet.carriere.retraite.cohorte;

import fr.cdg62.carriere.api.retraite.cohorte.AgentCohorte;
import fr.cdg62.carriere.api.retraite.cohorte.CohorteVue;
import fr.cdg62.carriere.api.retraite.cohorte.CohortesRetraite;
import fr.cdg62.carriere.api.retraite.cohorte.DemandeSurCohorte;
import fr.cdg62.carriere.api.retraite.cohorte.EtatCohorte;
import fr.cdg62.carriere.api.retraite.cohorte.LigneCohorte;
import fr.cdg62.carriere.api.retraite.cohorte.NouvelleCohorte;
import fr.cdg62.carriere.api.retraite.cohorte.RechercheAgentsCohorte;
import fr.cdg62.carriere.api.retraite.cohorte.RechercheCohortes;
import fr.cdg62.carriere.api.retraite.cohorte.TypeInformation;
import fr.cdg62.extranet.appel.Corps;
import fr.cdg62.extranet.appel.Ecritures;
import fr.cdg62.extranet.appel.ParametresPage;
import fr.cdg62.extranet.appel.VersionAttendue;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.journal.EntreeVue;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.socle.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Cohorts of the droit à l'information: opened by the CdG, made reliable by the employers. */
@Path("/cohortes-retraite")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Retraite")
public class CohortesRetraiteRessource {
    private static final String EXEMPLE = "{\"annee\":2027,\"naissance\":1987,\"type\":\"RIS\"}";

    @Inject
    private CohortesRetraite cohortes;

    @Inject
    private Journal journal;

    @Inject
    private Ecritures ecritures;

    @GET
    @RolesAllowed({
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE,
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE
    })
    @Operation(summary = "Les cohortes du droit à l'information")
    @APIResponse(responseCode = "200", description = "Une page de cohortes, la dernière campagne d'abord")
    public Page<LigneCohorte> lister(
            @Parameter(description = "Année de la campagne", example = "2027") @QueryParam("annee") Integer annee,
            @Parameter(description = "Année de naissance", example = "1987") @QueryParam("naissance") Integer naissance,
            @QueryParam("type") TypeInformation type,
            @QueryParam("etat") EtatCohorte etat,
            @BeanParam ParametresPage page) {
        return cohortes.chercher(new RechercheCohortes(annee, naissance, type, etat, page.demande()));
    }

    @POST
    @RolesAllowed(Roles.CDG_CARRIERE)
    @Operation(
            summary = "Ouvrir la cohorte d'une année de naissance",
            description = "Les stagiaires et titulaires du département nés cette année-là ; relevé (RIS) tous les cinq"
                    + " ans à partir de 35 ans, estimation (EIG) à partir de 55 ans.")
    @RequestBody(content = @Content(schema = @Schema(implementation = NouvelleCohorte.class), example = EXEMPLE))
    @APIResponse(
            responseCode = "201",
            description = "Cohorte ouverte",
            content = @Content(schema = @Schema(implementation = CohorteVue.class)))
    @APIResponse(responseCode = "409", description = "Cohorte déjà ouverte (MET-353)")
    @APIResponse(responseCode = "422", description = "Âge sans cette information (MET-347), saisie (FMT-010)")
    public Response ouvrir(
            @HeaderParam("Idempotency-Key") String cle,
            @Valid @NotNull(message = "Indiquez la cohorte.") NouvelleCohorte nouvelle) {
        return ecritures.creer(cle, "cohorte-retraite", nouvelle, () -> cohortes.ouvrir(nouvelle));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE,
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE
    })
    @Operation(summary = "Une cohorte, comptée sur vos agents ou sur ceux d'un employeur")
    @APIResponse(
            responseCode = "200",
            description = "La cohorte ; ETag porte sa version",
            content = @Content(schema = @Schema(implementation = CohorteVue.class)))
    @APIResponse(responseCode = "403", description = "Mission non couverte par l'adhésion (REJ-ADH-01)")
    @APIResponse(responseCode = "404", description = "Inconnue, ou employeur hors de vos habilitations (IDE-404)")
    public Response lire(
            @PathParam("id") long id,
            @Parameter(description = "SIREN de l'employeur", example = "216200410") @QueryParam("siren") String siren) {
        return versionne(cohortes.lire(id, vide(siren)));
    }

    @GET
    @Path("/{id}/agents")
    @RolesAllowed({
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE,
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE
    })
    @Operation(summary = "Les agents d'une cohorte que vous suivez, et l'état de leur compte")
    @APIResponse(responseCode = "200", description = "Une page d'agents, par nom")
    @APIResponse(responseCode = "403", description = "Mission non couverte par l'adhésion (REJ-ADH-01)")
    @APIResponse(responseCode = "404", description = "Inconnue, ou employeur hors de vos habilitations (IDE-404)")
    public Page<AgentCohorte> agents(
            @PathParam("id") long id,
            @Parameter(description = "SIREN de l'employeur", example = "216200410") @QueryParam("siren") String siren,
            @Parameter(description = "Seulement ceux dont le compte n'est pas fiabilisé")
                    @QueryParam("aFiabiliser")
                    @DefaultValue("false")
                    boolean aFiabiliser,
            @Parameter(description = "Début du nom de famille", example = "FICTIF") @QueryParam("texte") String texte,
            @BeanParam ParametresPage page) {
        return cohortes.agents(id, new RechercheAgentsCohorte(vide(siren), aFiabiliser, vide(texte), page.demande()));
    }

    @GET
    @Path("/{id}/historique")
    @RolesAllowed({Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE})
    @Operation(summary = "Ce qui est arrivé à la cohorte")
    @APIResponse(responseCode = "200", description = "Actes, les plus récents d'abord")
    @APIResponse(responseCode = "404", description = "Inconnue (IDE-404)")
    public Page<EntreeVue> historique(@PathParam("id") long id, @BeanParam ParametresPage page) {
        return journal.historiqueDuCentre(
                "COHORTE_RETRAITE:" + cohortes.lire(id, null).id(), page.demande());
    }

    @POST
    @Path("/{id}/evenements")
    @RolesAllowed(Roles.CDG_CARRIERE)
    @Operation(summary = "Faire avancer une cohorte : actualiser, lancer, clore la fiabilisation, enregistrer l'envoi")
    @APIResponse(
            responseCode = "200",
            description = "La cohorte dans son nouvel état",
            content = @Content(schema = @Schema(implementation = CohorteVue.class)))
    @APIResponse(responseCode = "404", description = "Inconnue (IDE-404)")
    @APIResponse(responseCode = "409", description = "Impossible à cet état (MET-001)")
    @APIResponse(responseCode = "412", description = "Version périmée (IDE-002)")
    @APIResponse(responseCode = "422", description = "Date ou raison absente (FMT-010)")
    public Response survenir(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Indiquez l'événement.") DemandeSurCohorte demande) {
        return versionne(cohortes.survenir(id, demande, VersionAttendue.lire(ifMatch)));
    }

    private static Response versionne(CohorteVue cohorte) {
        return Corps.versionne(cohorte, cohorte.version());
    }

    private static String vide(String texte) {
        return texte == null || texte.isBlank() ? null : texte.strip();
    }
}
