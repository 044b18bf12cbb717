package fr.cdg62.extranet.carriere.retraite.entretien;

import fr.cdg62.carriere.api.retraite.entretien.DemandeSurEntretienRetraite;
import fr.cdg62.carriere.api.retraite.entretien.EntretienRetraiteVue;
import fr.cdg62.carriere.api.retraite.entretien.EntretiensRetraite;
import fr.cdg62.carriere.api.retraite.entretien.EtatEntretienRetraite;
import fr.cdg62.carriere.api.retraite.entretien.LigneEntretienRetraite;
import fr.cdg62.carriere.api.retraite.entretien.NouvelEntretienRetraite;
import fr.cdg62.carriere.api.retraite.entretien.RechercheEntretiensRetraite;
import fr.cdg62.extranet.appel.Corps;
import fr.cdg62.extranet.appel.Ecritures;
import fr.cdg62.extranet.appel.ParametresPage;
import fr.cdg62.extranet.appel.Pdf;
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

/** Entretiens retraite: asked for by the agent or his employer, held by the CdG, reported to the agent alone. */
@Path("/entretiens-retraite")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Retraite")
public class EntretiensRetraiteRessource {
    private static final String EXEMPLE =
            "{\"carriere\":51,\"depart\":\"2028-04-01\",\"attentes\":\"Partir sans décote.\",\"accord\":true}";

    @Inject
    private EntretiensRetraite entretiens;

    @Inject
    private Journal journal;

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
    @Operation(summary = "Les entretiens retraite que vous suivez, ou les vôtres")
    @APIResponse(responseCode = "200", description = "Une page d'entretiens, le dernier d'abord")
    @APIResponse(responseCode = "404", description = "Collectivité inconnue ou hors de vos habilitations (IDE-404)")
    public Page<LigneEntretienRetraite> lister(
            @QueryParam("siren") String siren,
            @QueryParam("etat") EtatEntretienRetraite etat,
            @BeanParam ParametresPage page) {
        return entretiens.chercher(
                new RechercheEntretiensRetraite(siren == null || siren.isBlank() ? null : siren, etat, page.demande()));
    }

    @POST
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.AGENT})
    @Operation(
            summary = "Demander un entretien retraite",
            description = "Par l'agent, ou par son employeur avec l'accord de l'agent. Aucune donnée médicale.")
    @RequestBody(
            content = @Content(schema = @Schema(implementation = NouvelEntretienRetraite.class), example = EXEMPLE))
    @APIResponse(
            responseCode = "201",
            description = "Entretien demandé",
            content = @Content(schema = @Schema(implementation = EntretienRetraiteVue.class)))
    @APIResponse(responseCode = "403", description = "Mission non couverte par l'adhésion (REJ-ADH-01)")
    @APIResponse(responseCode = "404", description = "Carrière inconnue ou hors de vos habilitations (IDE-404)")
    @APIResponse(responseCode = "409", description = "Un entretien est déjà demandé (MET-389)")
    @APIResponse(responseCode = "422", description = "Accord de l'agent absent, saisie incomplète (FMT-010)")
    public Response demander(
            @HeaderParam("Idempotency-Key") String cle,
            @Valid @NotNull(message = "Indiquez l'entretien.") NouvelEntretienRetraite nouvel) {
        return ecritures.creer(cle, "entretien-retraite", nouvel, () -> entretiens.demander(nouvel));
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
    @Operation(
            summary = "Un entretien retraite",
            description = "L'employeur en voit le suivi ; les attentes et le compte rendu sont à l'agent et au CdG.")
    @APIResponse(
            responseCode = "200",
            description = "L'entretien ; ETag porte sa version",
            content = @Content(schema = @Schema(implementation = EntretienRetraiteVue.class)))
    @APIResponse(responseCode = "404", description = "Inconnu, ou d'un agent que vous ne suivez pas (IDE-404)")
    public Response lire(@PathParam("id") long id) {
        return versionne(entretiens.lire(id));
    }

    @GET
    @Path("/{id}/historique")
    @RolesAllowed({Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE})
    @Operation(summary = "Ce qui est arrivé à l'entretien")
    @APIResponse(responseCode = "200", description = "Actes, les plus récents d'abord")
    @APIResponse(responseCode = "404", description = "Inconnu, ou d'un agent que vous ne suivez pas (IDE-404)")
    public Page<EntreeVue> historique(@PathParam("id") long id, @BeanParam ParametresPage page) {
        return journal.historique(entretiens.lire(id).siren(), "ENTRETIEN_RETRAITE:" + id, page.demande());
    }

    @POST
    @Path("/{id}/evenements")
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.CDG_CARRIERE, Roles.AGENT})
    @Operation(
            summary = "Faire avancer un entretien : fixer, tenir, signaler une absence, annuler",
            description = "Tenir un entretien écrit le compte rendu et l'estimation de ce jour, qui ne changent plus.")
    @APIResponse(
            responseCode = "200",
            description = "L'entretien dans son nouvel état",
            content = @Content(schema = @Schema(implementation = EntretienRetraiteVue.class)))
    @APIResponse(responseCode = "403", description = "Votre rôle ne le permet pas (SEC-002) ou mission (REJ-ADH-01)")
    @APIResponse(responseCode = "404", description = "Inconnu, ou d'un agent que vous ne suivez pas (IDE-404)")
    @APIResponse(responseCode = "409", description = "Impossible à cet état (MET-001)")
    @APIResponse(responseCode = "412", description = "Version périmée (IDE-002)")
    @APIResponse(responseCode = "422", description = "Rendez-vous, compte rendu ou raison absents (FMT-010)")
    public Response survenir(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Indiquez l'événement.") DemandeSurEntretienRetraite demande) {
        return versionne(entretiens.survenir(id, demande, VersionAttendue.lire(ifMatch)));
    }

    @GET
    @Path("/{id}/compte-rendu")
    @Produces(Pdf.TYPE_MIME)
    @RolesAllowed({Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE, Roles.AGENT})
    @Operation(
            summary = "Le compte rendu de l'entretien et l'estimation jointe, en PDF/A",
            description = "Pour l'agent et le centre de gestion seuls. La lecture est tracée.")
    @APIResponse(responseCode = "200", description = "Document", content = @Content(mediaType = Pdf.TYPE_MIME))
    @APIResponse(responseCode = "404", description = "Entretien inconnu, ou pas encore tenu (IDE-404)")
    public Response compteRendu(@PathParam("id") long id) {
        return Pdf.document(entretiens.compteRendu(id), "entretien-retraite-" + id);
    }

    private static Response versionne(EntretienRetraiteVue entretien) {
        return Corps.versionne(entretien, entretien.version());
    }
}
