package fr.cdg62.extranet.facturation;

import fr.cdg62.extranet.appel.Corps;
import fr.cdg62.extranet.appel.VersionAttendue;
import fr.cdg62.finances.api.concours.CoutsConcours;
import fr.cdg62.finances.api.concours.RemboursementVue;
import fr.cdg62.referentiel.api.acces.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was claimed for a concours, taken back when it was claimed by mistake. */
@Path("/remboursements-concours")
@RequestScoped
@RolesAllowed(Roles.CDG_FINANCES)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Concours")
public class RemboursementsConcoursRessource {

    @Inject
    private CoutsConcours couts;

    @GET
    @Path("/{id}")
    @Operation(summary = "Un remboursement")
    @APIResponse(
            responseCode = "200",
            description = "Le remboursement ; ETag porte sa version",
            content = @Content(schema = @Schema(implementation = RemboursementVue.class)))
    @APIResponse(responseCode = "404", description = "Remboursement inconnu (IDE-404)")
    public Response lire(@PathParam("id") long id) {
        return versionne(couts.remboursement(id));
    }

    @POST
    @Path("/{id}/annulation")
    @Operation(
            summary = "Annuler un remboursement par un titre d'annulation",
            description = "Le lauréat peut être réclamé de nouveau, par exemple à un autre employeur.")
    @APIResponse(
            responseCode = "200",
            description = "Le remboursement annulé",
            content = @Content(schema = @Schema(implementation = RemboursementVue.class)))
    @APIResponse(responseCode = "404", description = "Remboursement inconnu (IDE-404)")
    @APIResponse(responseCode = "409", description = "Déjà annulé (MET-001)")
    public Response annuler(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Dites pourquoi.") AnnulationRemboursement demande) {
        return versionne(couts.annuler(id, demande.motif(), VersionAttendue.lire(ifMatch)));
    }

    private static Response versionne(RemboursementVue remboursement) {
        return Corps.versionne(remboursement, remboursement.version());
    }
}
