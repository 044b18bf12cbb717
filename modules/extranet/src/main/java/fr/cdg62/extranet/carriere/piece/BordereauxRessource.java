package fr.cdg62.extranet.carriere.piece;

import fr.cdg62.carriere.api.edition.DocumentsDossier;
import fr.cdg62.extranet.appel.Pdf;
import fr.cdg62.referentiel.api.acces.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Receipts of deposit. */
@Path("/collectivites/{siren}/bordereaux-depot")
@RequestScoped
@Tag(name = "Dossier individuel")
public class BordereauxRessource {
    @Inject
    private DocumentsDossier documents;

    @GET
    @Path("/{jour}")
    @Produces(Pdf.TYPE_MIME)
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE})
    @Operation(summary = "Bordereau des pièces déposées un jour, en PDF/A")
    @APIResponse(responseCode = "200", description = "Document", content = @Content(mediaType = Pdf.TYPE_MIME))
    @APIResponse(responseCode = "404", description = "Aucun dépôt ce jour-là, ou collectivité inconnue (IDE-404)")
    public Response bordereau(@PathParam("siren") String siren, @PathParam("jour") LocalDate jour) {
        return Pdf.document(documents.bordereau(siren, jour), "bordereau-" + jour);
    }
}
