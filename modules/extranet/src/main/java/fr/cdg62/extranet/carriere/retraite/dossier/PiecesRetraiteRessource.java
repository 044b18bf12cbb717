package fr.cdg62.extranet.carriere.retraite.dossier;

import fr.cdg62.carriere.api.retraite.dossier.DossiersRetraite;
import fr.cdg62.carriere.api.retraite.piece.PieceDeposee;
import fr.cdg62.extranet.appel.Ecritures;
import fr.cdg62.extranet.appel.Empreinte;
import fr.cdg62.extranet.appel.LectureBornee;
import fr.cdg62.extranet.appel.Pdf;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.document.Documents;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
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
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Pieces of a dossier de retraite. */
@Path("/dossiers-retraite/{id}/pieces")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dossiers de retraite")
public class PiecesRetraiteRessource {
    @Inject
    private DossiersRetraite dossiers;

    @Inject
    private Documents documents;

    @Inject
    private Ecritures ecritures;

    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.CDG_CARRIERE})
    @Operation(
            summary = "Déposer une pièce d'un dossier de retraite",
            description = "Le corps de la requête est le fichier PDF. Une pièce déposée ne se retire pas ; une autre du"
                    + " même type passe devant elle.")
    @APIResponse(
            responseCode = "201",
            description = "Pièce déposée",
            content = @Content(schema = @Schema(implementation = PieceDeposee.class)))
    @APIResponse(responseCode = "404", description = "Dossier inconnu ou hors de vos habilitations (IDE-404)")
    @APIResponse(
            responseCode = "409",
            description = "Dossier terminé (MET-001), ou délégué au centre de gestion sans mandat en vigueur (MET-387)")
    @APIResponse(responseCode = "413", description = "Fichier trop volumineux (FMT-003)")
    @APIResponse(
            responseCode = "422",
            description =
                    "Type hors de la liste, nom ou contenu refusé (FMT-010), fichier qui n'est pas un PDF (MET-324)")
    public Response deposer(
            @PathParam("id") long id,
            @QueryParam("type")
                    @NotBlank(message = "Indiquez le type de pièce.")
                    @Parameter(description = "Code de la liste du dossier", example = "RIB")
                    String type,
            @QueryParam("nom") @NotBlank(message = "Indiquez le nom du fichier.") String nom,
            @HeaderParam("Idempotency-Key") String cle,
            InputStream corps) {
        byte[] contenu = LectureBornee.lire(corps, documents.tailleMax());
        return ecritures.creer(
                cle,
                "deposerPieceRetraite",
                List.of(id, type, nom, Empreinte.de(contenu)),
                () -> dossiers.deposer(id, type, nom, contenu));
    }

    @GET
    @Path("/{piece}")
    @Produces(Pdf.TYPE_MIME)
    @RolesAllowed({
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE,
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE,
        Roles.AGENT
    })
    @Operation(summary = "Lire une pièce d'un dossier de retraite", description = "La lecture est tracée.")
    @APIResponse(responseCode = "200", description = "Le fichier", content = @Content(mediaType = Pdf.TYPE_MIME))
    @APIResponse(responseCode = "404", description = "Pièce ou dossier inconnu, ou que vous ne suivez pas (IDE-404)")
    public Response contenu(@PathParam("id") long id, @PathParam("piece") long piece) {
        return Pdf.document(dossiers.contenu(id, piece), "piece-retraite-" + piece);
    }
}
