package fr.cdg62.extranet.carriere.dossier;

import fr.cdg62.carriere.api.dossier.MotifConsultation;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Documents drawn from one dossier. */
@Path("/dossiers/{id}/documents")
@RequestScoped
@Produces(Pdf.TYPE_MIME)
@Tag(name = "Dossier individuel")
public class DocumentsDossierRessource {
    @Inject
    private DocumentsDossier documents;

    @GET
    @Path("/inventaire")
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE, Roles.AGENT})
    @Operation(summary = "Inventaire du dossier, en PDF/A")
    @APIResponse(responseCode = "200", description = "Document", content = @Content(mediaType = Pdf.TYPE_MIME))
    public Response inventaire(@PathParam("id") long id, @QueryParam("motif") MotifConsultation motif) {
        return Pdf.document(documents.inventaire(id, motif), "inventaire-" + id);
    }

    @GET
    @Path("/etat-services")
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE, Roles.AGENT})
    @Operation(
            summary = "État des services de l'agent (relevé de carrière), en PDF/A",
            description =
                    "Établi d'après les actes enregistrés ; il ne mentionne pas les congés. La lecture est tracée.")
    @APIResponse(responseCode = "200", description = "Document", content = @Content(mediaType = Pdf.TYPE_MIME))
    @APIResponse(responseCode = "404", description = "Dossier inconnu ou hors de vos habilitations (IDE-404)")
    @APIResponse(responseCode = "409", description = "Aucune carrière n'est saisie (MET-001)")
    public Response etatServices(@PathParam("id") long id, @QueryParam("motif") MotifConsultation motif) {
        return Pdf.document(documents.etatServices(id, motif), "etat-services-" + id);
    }

    @GET
    @Path("/certificat-elimination")
    @RolesAllowed({Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE})
    @Operation(summary = "Certificat d'élimination d'un dossier, en PDF/A")
    @APIResponse(responseCode = "200", description = "Document", content = @Content(mediaType = Pdf.TYPE_MIME))
    @APIResponse(responseCode = "404", description = "Dossier inconnu ou hors de vos arrondissements (IDE-404)")
    @APIResponse(responseCode = "409", description = "Le dossier n'est pas éliminé (MET-001)")
    public Response certificatElimination(@PathParam("id") long id) {
        return Pdf.document(documents.certificatElimination(id), "certificat-elimination-" + id);
    }
}
