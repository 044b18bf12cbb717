package fr.cdg62.extranet.carriere.reprise;

import fr.cdg62.carriere.api.reprise.DemandeSurReprise;
import fr.cdg62.carriere.api.reprise.EtatReprise;
import fr.cdg62.carriere.api.reprise.LigneReprise;
import fr.cdg62.carriere.api.reprise.NouvelleReprise;
import fr.cdg62.carriere.api.reprise.RechercheReprises;
import fr.cdg62.carriere.api.reprise.RemunerationAnterieure;
import fr.cdg62.carriere.api.reprise.RepriseVue;
import fr.cdg62.carriere.api.reprise.Reprises;
import fr.cdg62.carriere.api.reprise.ServiceAnterieur;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Studies of reprise of services, from the request to the end of the delay of option. */
@Path("/reprises")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Reprises de services",
        description = "Services antérieurs à une nomination : tous les régimes comparés, un seul choisi par l'agent")
public class ReprisesRessource {

    @Inject
    private Reprises reprises;

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
    @Operation(summary = "Les études de reprise des agents que vous suivez")
    @APIResponse(responseCode = "200", description = "Une page d'études, les nominations les plus récentes d'abord")
    @APIResponse(responseCode = "404", description = "Collectivité inconnue ou hors de vos habilitations (IDE-404)")
    public Page<LigneReprise> lister(
            @QueryParam("siren") String siren, @QueryParam("etat") EtatReprise etat, @BeanParam ParametresPage page) {
        return reprises.chercher(new RechercheReprises(vide(siren), etat, page.demande()));
    }

    @POST
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_CARRIERE})
    @Operation(summary = "Demander une étude de reprise")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = NouvelleReprise.class),
                            example = "{\"carriere\":51,\"grade\":\"ADJ_ADM\",\"nomination\":\"2026-09-01\","
                                    + "\"services\":[{\"nature\":\"PUBLIC\",\"du\":\"2021-05-01\","
                                    + "\"au\":\"2026-08-31\",\"minutesHebdo\":2100,"
                                    + "\"employeur\":\"Commune d'Ablain-Saint-Nazaire\","
                                    + "\"preuve\":\"Contrats et certificats\"}]}"))
    @APIResponse(
            responseCode = "201",
            description = "Étude demandée",
            content = @Content(schema = @Schema(implementation = RepriseVue.class)))
    @APIResponse(responseCode = "403", description = "Mission non couverte par l'adhésion (REJ-ADH-01)")
    @APIResponse(
            responseCode = "422",
            description = "Services inutilisables (MET-348) ou grade d'avancement (MET-349), avec le champ en cause")
    public Response demander(
            @HeaderParam("Idempotency-Key") String cle,
            @Valid @NotNull(message = "Indiquez l'étude demandée.") NouvelleReprise nouvelle) {
        return ecritures.creer(cle, "reprise", nouvelle, () -> reprises.demander(nouvelle));
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
    @Operation(summary = "Une étude, ses régimes côte à côte et le détail de chaque calcul")
    @APIResponse(
            responseCode = "200",
            description = "L'étude ; ETag porte sa version",
            content = @Content(schema = @Schema(implementation = RepriseVue.class)))
    @APIResponse(responseCode = "404", description = "Étude inconnue ou d'un agent que vous ne suivez pas (IDE-404)")
    public Response lire(@PathParam("id") long id) {
        return versionne(reprises.lire(id));
    }

    @PUT
    @Path("/{id}/services")
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_CARRIERE})
    @Operation(summary = "Remplacer les services présentés, avant tout calcul")
    @APIResponse(
            responseCode = "200",
            description = "L'étude",
            content = @Content(schema = @Schema(implementation = RepriseVue.class)))
    @APIResponse(responseCode = "409", description = "Régimes déjà calculés (MET-001)")
    @APIResponse(responseCode = "412", description = "Version périmée (IDE-002)")
    @APIResponse(responseCode = "428", description = "If-Match absent (IDE-003)")
    public Response presenter(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull(message = "Indiquez les services.") List<ServiceAnterieur> services) {
        return versionne(reprises.presenter(id, services, VersionAttendue.lire(ifMatch)));
    }

    @PUT
    @Path("/{id}/remuneration")
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_CARRIERE})
    @Operation(
            summary = "Donner les rémunérations d'avant la nomination, avant tout calcul",
            description = "Elles servent au maintien à titre personnel d'un ancien contractuel : moyenne des meilleures"
                    + " rémunérations mensuelles de l'année qui précède, moins les primes du nouvel emploi.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = RemunerationAnterieure.class),
                            example = "{\"mensuelles\":[{\"mois\":\"2026-08-01\",\"montant\":2150.00}],"
                                    + "\"primes\":120.00}"))
    @APIResponse(
            responseCode = "200",
            description = "L'étude",
            content = @Content(schema = @Schema(implementation = RepriseVue.class)))
    @APIResponse(responseCode = "409", description = "Régimes déjà calculés (MET-001)")
    @APIResponse(responseCode = "412", description = "Version périmée (IDE-002)")
    @APIResponse(responseCode = "422", description = "Mois en double ou montant irrecevable (FMT-010)")
    @APIResponse(responseCode = "428", description = "If-Match absent (IDE-003)")
    public Response remunerer(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull(message = "Indiquez les rémunérations.") RemunerationAnterieure remuneration) {
        return versionne(reprises.remunerer(id, remuneration, VersionAttendue.lire(ifMatch)));
    }

    @POST
    @Path("/{id}/evenements")
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_CARRIERE, Roles.AGENT})
    @Operation(
            summary =
                    "Faire avancer une étude : compléter, calculer, proposer, choisir (ou constater le silence), arrêter, notifier, clore")
    @APIResponse(
            responseCode = "200",
            description = "L'étude dans son nouvel état",
            content = @Content(schema = @Schema(implementation = RepriseVue.class)))
    @APIResponse(
            responseCode = "403",
            description = "Votre rôle ne le permet pas (SEC-002), ou vous avez fait le calcul à contrôler (MET-351)")
    @APIResponse(responseCode = "409", description = "Impossible à cet état (MET-001) ou option hors délai (MET-350)")
    @APIResponse(responseCode = "412", description = "Version périmée (IDE-002)")
    @APIResponse(responseCode = "422", description = "Régime qui n'a pas été calculé (MET-352)")
    public Response survenir(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Indiquez l'événement.") DemandeSurReprise demande) {
        return versionne(reprises.survenir(id, demande, VersionAttendue.lire(ifMatch)));
    }

    @GET
    @Path("/{id}/arrete")
    @Produces(Pdf.TYPE_MIME)
    @RolesAllowed({
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE,
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE,
        Roles.AGENT
    })
    @Operation(summary = "Projet d'arrêté de classement en PDF/A")
    @APIResponse(responseCode = "200", description = "Document", content = @Content(mediaType = Pdf.TYPE_MIME))
    @APIResponse(responseCode = "409", description = "Régimes pas encore calculés (MET-001)")
    public Response arrete(@PathParam("id") long id) {
        return Pdf.document(reprises.arrete(id), "arrete-classement-" + id);
    }

    @GET
    @Path("/{id}/comparaison")
    @Produces(Pdf.TYPE_MIME)
    @RolesAllowed({
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE,
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE,
        Roles.AGENT
    })
    @Operation(summary = "Tous les régimes côte à côte avec le détail de chaque calcul, en PDF/A")
    @APIResponse(responseCode = "200", description = "Document", content = @Content(mediaType = Pdf.TYPE_MIME))
    @APIResponse(responseCode = "409", description = "Régimes pas encore calculés (MET-001)")
    public Response comparaison(@PathParam("id") long id) {
        return Pdf.document(reprises.comparaison(id), "comparaison-regimes-" + id);
    }

    private static String vide(String texte) {
        return texte == null || texte.isBlank() ? null : texte;
    }

    private static Response versionne(RepriseVue reprise) {
        return Corps.versionne(reprise, reprise.version());
    }
}
