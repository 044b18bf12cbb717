package fr.cdg62.extranet.carriere.dossier;

import fr.cdg62.carriere.api.dossier.EtatTransfert;
import fr.cdg62.carriere.api.dossier.TransfertVue;
import fr.cdg62.carriere.api.dossier.Transferts;
import fr.cdg62.extranet.appel.Corps;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Transfers of dossiers to another CDG. */
@Path("/transferts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Dossier individuel")
public class TransfertsRessource {
    @Inject
    private Transferts transferts;

    @GET
    @RolesAllowed({Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE})
    @Operation(summary = "Transferts à d'autres centres de gestion")
    @APIResponse(responseCode = "200", description = "Une page de transferts, les derniers d'abord")
    public Page<TransfertVue> lister(@QueryParam("etat") EtatTransfert etat, @BeanParam ParametresPage page) {
        return transferts.chercher(etat, page.demande());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE})
    @Operation(summary = "Un transfert")
    @APIResponse(
            responseCode = "200",
            description = "Le transfert ; ETag porte sa version",
            content = @Content(schema = @Schema(implementation = TransfertVue.class)))
    @APIResponse(responseCode = "404", description = "Transfert inconnu (IDE-404)")
    public Response lire(@PathParam("id") long id) {
        return versionne(transferts.lire(id));
    }

    @POST
    @Path("/{id}/evenements")
    @RolesAllowed({Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE})
    @Operation(summary = "Signer un transfert ou enregistrer l'accusé de réception")
    @APIResponse(
            responseCode = "200",
            description = "Le transfert dans son nouvel état",
            content = @Content(schema = @Schema(implementation = TransfertVue.class)))
    @APIResponse(responseCode = "403", description = "Rôle insuffisant (SEC-002) ou même personne (MET-332)")
    @APIResponse(responseCode = "409", description = "Impossible dans cet état (MET-001)")
    public Response survenir(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String version,
            @Valid @NotNull(message = "Indiquez l'événement.") DemandeSurTransfert demande) {
        return versionne(transferts.survenir(id, demande.evenement(), VersionAttendue.lire(version)));
    }

    @GET
    @Path("/{id}/bordereau")
    @Produces(Pdf.TYPE_MIME)
    @RolesAllowed({Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE})
    @Operation(summary = "Bordereau de transfert, en PDF/A")
    @APIResponse(responseCode = "200", description = "Document", content = @Content(mediaType = Pdf.TYPE_MIME))
    public Response bordereau(@PathParam("id") long id) {
        return Pdf.document(transferts.bordereau(id), "transfert-" + id);
    }

    private static Response versionne(TransfertVue transfert) {
        return Corps.versionne(transfert, transfert.version());
    }
}
