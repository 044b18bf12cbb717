package fr.cdg62.extranet.carriere.stage;

import fr.cdg62.carriere.api.stage.DemandeSurStage;
import fr.cdg62.carriere.api.stage.EtatStage;
import fr.cdg62.carriere.api.stage.LigneStage;
import fr.cdg62.carriere.api.stage.NouveauStage;
import fr.cdg62.carriere.api.stage.RechercheStages;
import fr.cdg62.carriere.api.stage.StageVue;
import fr.cdg62.carriere.api.stage.Stages;
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
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Stages, from the nomination to the titularisation, with the décompte of each. */
@Path("/stages")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Stages", description = "Fin de stage calculée d'après les congés connus ; décisions de l'employeur")
public class StagesRessource {

    @Inject
    private Stages stages;

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
    @Operation(summary = "Les stages des agents que vous suivez, la fin la plus proche d'abord")
    @APIResponse(responseCode = "200", description = "Une page de stages")
    @APIResponse(responseCode = "404", description = "Collectivité inconnue ou hors de vos habilitations (IDE-404)")
    public Page<LigneStage> lister(
            @QueryParam("siren") String siren,
            @QueryParam("etat") EtatStage etat,
            @QueryParam("finAvant") LocalDate finAvant,
            @BeanParam ParametresPage page) {
        return stages.chercher(
                new RechercheStages(siren == null || siren.isBlank() ? null : siren, etat, finAvant, page.demande()));
    }

    @POST
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_CARRIERE})
    @Operation(summary = "Suivre un stage")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = NouveauStage.class),
                            example =
                                    "{\"carriere\":51,\"grade\":\"ADJ_ADM\",\"voie\":\"SANS_CONCOURS\","
                                            + "\"debut\":\"2026-09-01\",\"vacance\":\"V062260900123001\",\"vacanceLe\":\"2026-06-15\"}"))
    @APIResponse(
            responseCode = "201",
            description = "Stage suivi, avec son décompte",
            content = @Content(schema = @Schema(implementation = StageVue.class)))
    @APIResponse(responseCode = "403", description = "Mission non couverte par l'adhésion (REJ-ADH-01)")
    @APIResponse(
            responseCode = "422",
            description = "Sans vacance publiée auparavant ou sans liste d'aptitude (MET-343)")
    public Response suivre(
            @HeaderParam("Idempotency-Key") String cle,
            @Valid @NotNull(message = "Indiquez le stage.") NouveauStage nouveau) {
        return ecritures.creer(cle, "stage", nouveau, () -> stages.ouvrir(nouveau));
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
    @Operation(summary = "Un stage et son décompte du jour")
    @APIResponse(
            responseCode = "200",
            description = "Le stage ; ETag porte sa version",
            content = @Content(schema = @Schema(implementation = StageVue.class)))
    @APIResponse(responseCode = "404", description = "Stage inconnu ou d'un agent que vous ne suivez pas (IDE-404)")
    public Response lire(@PathParam("id") long id) {
        return versionne(stages.lire(id));
    }

    @POST
    @Path("/{id}/evenements")
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_CARRIERE})
    @Operation(summary = "Faire avancer un stage : commencer, proroger, constater le terme, titulariser, licencier…")
    @APIResponse(
            responseCode = "200",
            description = "Le stage dans son nouvel état",
            content = @Content(schema = @Schema(implementation = StageVue.class)))
    @APIResponse(responseCode = "403", description = "Votre rôle ne le permet pas (SEC-002)")
    @APIResponse(responseCode = "409", description = "Impossible à cet état (MET-001)")
    @APIResponse(responseCode = "412", description = "Version périmée (IDE-002)")
    @APIResponse(
            responseCode = "422",
            description = "Prorogation trop longue (MET-344), titularisation prématurée (MET-345),"
                    + " licenciement irrégulier (MET-346)")
    public Response survenir(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Indiquez l'événement.") DemandeSurStage demande) {
        return versionne(stages.survenir(id, demande, VersionAttendue.lire(ifMatch)));
    }

    @GET
    @Path("/{id}/decompte")
    @Produces(Pdf.TYPE_MIME)
    @RolesAllowed({
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE,
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE,
        Roles.AGENT
    })
    @Operation(summary = "Décompte de stage en PDF/A")
    @APIResponse(responseCode = "200", description = "Document", content = @Content(mediaType = Pdf.TYPE_MIME))
    public Response decompte(@PathParam("id") long id) {
        return Pdf.document(stages.decompte(id), "decompte-stage-" + id);
    }

    private static Response versionne(StageVue stage) {
        return Corps.versionne(stage, stage.version());
    }
}
