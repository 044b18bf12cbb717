package fr.cdg62.extranet.carriere.piece;

import fr.cdg62.carriere.api.dossier.MotifConsultation;
import fr.cdg62.carriere.api.edition.DocumentsDossier;
import fr.cdg62.carriere.api.piece.DemandePiece;
import fr.cdg62.carriere.api.piece.EtatPiece;
import fr.cdg62.carriere.api.piece.LignePiece;
import fr.cdg62.carriere.api.piece.PieceVue;
import fr.cdg62.carriere.api.piece.Pieces;
import fr.cdg62.carriere.api.piece.RecherchePieces;
import fr.cdg62.extranet.appel.Corps;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Pieces of the dossiers individuels. */
@Path("/pieces")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Dossier individuel")
public class PiecesRessource {
    @Inject
    private Pieces pieces;

    @Inject
    private DocumentsDossier documents;

    @Inject
    private Journal journal;

    @GET
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE, Roles.AGENT})
    @Operation(summary = "Pièces, la plus ancienne d'abord")
    @APIResponse(responseCode = "200", description = "Une page de pièces ; tris : depot, -depot")
    @APIResponse(responseCode = "404", description = "Collectivité hors de vos habilitations (IDE-404)")
    public Page<LignePiece> lister(
            @QueryParam("siren") String siren,
            @QueryParam("dossier") Long dossier,
            @QueryParam("etat") EtatPiece etat,
            @QueryParam("anomalies") @DefaultValue("false") boolean anomalies,
            @BeanParam ParametresPage page) {
        return pieces.chercher(new RecherchePieces(siren, dossier, etat, anomalies, page.demande()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE, Roles.AGENT})
    @Operation(summary = "Une pièce, ses anomalies et ce que vous pouvez en faire")
    @APIResponse(
            responseCode = "200",
            description = "La pièce ; ETag porte sa version",
            content = @Content(schema = @Schema(implementation = PieceVue.class)))
    @APIResponse(responseCode = "404", description = "Pièce inconnue ou hors de vos habilitations (IDE-404)")
    public Response lire(@PathParam("id") long id) {
        return versionne(pieces.lire(id));
    }

    @GET
    @Path("/{id}/contenu")
    @Produces(Pdf.TYPE_MIME)
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE, Roles.AGENT})
    @Operation(summary = "Lire une pièce", description = "La lecture est tracée.")
    @APIResponse(responseCode = "200", description = "Le fichier", content = @Content(mediaType = Pdf.TYPE_MIME))
    @APIResponse(responseCode = "404", description = "Pièce inconnue, retirée ou hors de vos habilitations (IDE-404)")
    public Response contenu(@PathParam("id") long id, @QueryParam("motif") MotifConsultation motif) {
        return Pdf.document(pieces.contenu(id, motif), "piece-" + id);
    }

    @POST
    @Path("/{id}/evenements")
    @RolesAllowed(Roles.CDG_CARRIERE)
    @Operation(summary = "Contrôler, intégrer, rejeter, signaler une anomalie, retirer")
    @APIResponse(
            responseCode = "200",
            description = "La pièce dans son nouvel état",
            content = @Content(schema = @Schema(implementation = PieceVue.class)))
    @APIResponse(
            responseCode = "409",
            description = "Impossible dans cet état (MET-001), anomalie bloquante (MET-327), sanction pas encore"
                    + " effaçable (MET-330), retrait tardif (MET-331)")
    @APIResponse(responseCode = "412", description = "Version périmée (IDE-002)")
    public Response survenir(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String version,
            @NotNull(message = "Indiquez l'événement.") DemandePiece demande) {
        return versionne(pieces.survenir(id, demande, VersionAttendue.lire(version)));
    }

    @GET
    @Path("/{id}/historique")
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE})
    @Operation(summary = "Ce qui est arrivé à la pièce")
    @APIResponse(responseCode = "200", description = "Actes, les plus récents d'abord")
    public Page<EntreeVue> historique(@PathParam("id") long id, @BeanParam ParametresPage page) {
        return journal.historique(pieces.lire(id).siren(), "PIECE:" + id, page.demande());
    }

    @GET
    @Path("/{id}/lettre")
    @Produces(Pdf.TYPE_MIME)
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE})
    @Operation(summary = "Lettre d'anomalie à l'employeur, en PDF/A")
    @APIResponse(responseCode = "200", description = "Document", content = @Content(mediaType = Pdf.TYPE_MIME))
    @APIResponse(responseCode = "409", description = "Aucune anomalie n'est signalée (MET-001)")
    public Response lettre(@PathParam("id") long id) {
        return Pdf.document(documents.lettre(id), "anomalie-" + id);
    }

    private static Response versionne(PieceVue piece) {
        return Corps.versionne(piece, piece.version());
    }
}
