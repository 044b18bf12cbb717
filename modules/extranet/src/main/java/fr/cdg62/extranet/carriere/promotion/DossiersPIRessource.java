package fr.cdg62.extranet.carriere.promotion;

import fr.cdg62.carriere.api.promotion.dossier.ActeDossierPI;
import fr.cdg62.carriere.api.promotion.dossier.CourrierPI;
import fr.cdg62.carriere.api.promotion.dossier.DossierPIVue;
import fr.cdg62.carriere.api.promotion.dossier.DossiersPI;
import fr.cdg62.carriere.api.promotion.dossier.NouveauDossierPI;
import fr.cdg62.carriere.api.promotion.envoi.EnvoiPIVue;
import fr.cdg62.carriere.api.promotion.envoi.EnvoisPI;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Agents proposed to the promotion interne. */
@Path("/promotion-interne/dossiers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Dossiers de promotion interne",
        description = "Proposés par l'employeur, instruits et cotés par le CdG, arbitrés par une autre personne")
public class DossiersPIRessource {

    @Inject
    private DossiersPI dossiers;

    @Inject
    private EnvoisPI envois;

    @Inject
    private Ecritures ecritures;

    @GET
    @RolesAllowed({
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE,
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE
    })
    @Operation(summary = "Les dossiers ; l'employeur ne voit que les siens, sans leurs points")
    @APIResponse(responseCode = "200", description = "Une page de dossiers")
    @APIResponse(responseCode = "404", description = "Collectivité inconnue ou hors de vos habilitations (IDE-404)")
    public Page<DossierPIVue> lister(@BeanParam FiltreDossiersPI filtre, @BeanParam ParametresPage page) {
        return dossiers.chercher(filtre.recherche(page.demande()));
    }

    @POST
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE})
    @Operation(summary = "Préparer la proposition d'un agent")
    @APIResponse(
            responseCode = "201",
            description = "Brouillon",
            content = @Content(schema = @Schema(implementation = DossierPIVue.class)))
    @APIResponse(responseCode = "409", description = "Campagne fermée (MET-370), agent déjà proposé (MET-372)")
    @APIResponse(
            responseCode = "422",
            description =
                    "Employeur hors de la compétence du CdG (MET-371), examen périmé (MET-377), décision d'un autre"
                            + " employeur de l'agent (MET-379)")
    public Response preparer(
            @HeaderParam("Idempotency-Key") String cle,
            @Valid @NotNull(message = "Indiquez l'agent proposé.") NouveauDossierPI nouveau) {
        return ecritures.creer(cle, "dossier-pi", nouveau, () -> dossiers.preparer(nouveau));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE,
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE
    })
    @Operation(summary = "Un dossier et ce que vous pouvez en faire")
    @APIResponse(
            responseCode = "200",
            description = "Le dossier ; ETag porte sa version",
            content = @Content(schema = @Schema(implementation = DossierPIVue.class)))
    @APIResponse(responseCode = "404", description = "Dossier inconnu ou d'une autre collectivité (IDE-404)")
    public Response lire(@PathParam("id") long id) {
        return versionne(dossiers.lire(id));
    }

    @POST
    @Path("/{id}/evenements")
    @RolesAllowed({
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE,
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE
    })
    @Operation(
            summary = "Proposer, instruire, compléter, coter, retenir ou écarter",
            description = "COMPLETER ajoute l'attestation ou l'avis d'un autre employeur de l'agent.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = ActeDossierPI.class),
                            example = "{\"evenement\":\"RELANCER\",\"motif\":\"Fiche de poste manquante\"}"))
    @APIResponse(
            responseCode = "200",
            description = "Le dossier dans son nouvel état",
            content = @Content(schema = @Schema(implementation = DossierPIVue.class)))
    @APIResponse(
            responseCode = "403",
            description = "Votre rôle ne le permet pas (SEC-002), cotation par vous (MET-375)")
    @APIResponse(responseCode = "409", description = "Impossible à cet état (MET-001) ou campagne fermée (MET-370)")
    @APIResponse(
            responseCode = "422",
            description =
                    "Attestation absente (MET-373), accord des autres employeurs manquant (MET-379), services trop"
                            + " courts (MET-369 ou MET-378), quota atteint (MET-374)")
    public Response survenir(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String version,
            @Valid @NotNull(message = "Indiquez l'événement.") ActeDossierPI acte) {
        return versionne(dossiers.survenir(id, acte, VersionAttendue.lire(version)));
    }

    @GET
    @Path("/{id}/courriers")
    @RolesAllowed({
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE,
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE
    })
    @Operation(summary = "Les courriers du dossier ; l'employeur ne voit que ceux qui lui sont envoyés")
    @APIResponse(responseCode = "200", description = "Les courriers, avec leur date d'envoi et de lecture")
    @APIResponse(responseCode = "404", description = "Dossier inconnu ou d'une autre collectivité (IDE-404)")
    public List<EnvoiPIVue> courriers(@PathParam("id") long id) {
        return envois.duDossier(id);
    }

    @GET
    @Path("/{id}/courriers/{courrier}")
    @Produces(Pdf.TYPE_MIME)
    @RolesAllowed({
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE,
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE
    })
    @Operation(summary = "Accusé, notification d'irrecevabilité ou courrier aux non-retenus, en PDF/A")
    @APIResponse(responseCode = "200", description = "Document", content = @Content(mediaType = Pdf.TYPE_MIME))
    @APIResponse(
            responseCode = "409",
            description = "Sans objet à cet état du dossier, ou pas encore envoyé à l'employeur (MET-001)")
    public Response courrier(@PathParam("id") long id, @PathParam("courrier") CourrierPI courrier) {
        return Pdf.document(dossiers.courrier(id, courrier), "dossier-promotion-" + id + "-" + courrier);
    }

    private static Response versionne(DossierPIVue dossier) {
        return Corps.versionne(dossier, dossier.version());
    }
}
