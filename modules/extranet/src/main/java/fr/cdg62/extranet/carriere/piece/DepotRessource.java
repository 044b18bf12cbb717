package fr.cdg62.extranet.carriere.piece;

import fr.cdg62.carriere.api.piece.ControleVue;
import fr.cdg62.carriere.api.piece.NouvellePiece;
import fr.cdg62.carriere.api.piece.PieceVue;
import fr.cdg62.carriere.api.piece.Pieces;
import fr.cdg62.extranet.appel.Ecritures;
import fr.cdg62.extranet.appel.Empreinte;
import fr.cdg62.extranet.appel.LectureBornee;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.document.Documents;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Deposit of the pieces of an agent. */
@Path("/agents/{agent}/pieces")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dossier individuel")
public class DepotRessource {
    @Inject
    private Pieces pieces;

    @Inject
    private Documents documents;

    @Inject
    private Ecritures ecritures;

    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.CDG_CARRIERE})
    @Operation(
            summary = "Déposer une pièce au dossier d'un agent",
            description =
                    "Le corps de la requête est le fichier PDF. Une anomalie bloquante refuse le dépôt ; les autres"
                            + " sont gardées avec la pièce. L'arrêté de nomination ouvre le dossier.")
    @APIResponse(
            responseCode = "201",
            description = "Pièce déposée, avec ses anomalies non bloquantes",
            content = @Content(schema = @Schema(implementation = PieceVue.class)))
    @APIResponse(responseCode = "403", description = "Rôle insuffisant (SEC-002) ou mission non couverte (REJ-ADH-01)")
    @APIResponse(responseCode = "404", description = "Agent inconnu ou hors de vos habilitations (IDE-404)")
    @APIResponse(
            responseCode = "409",
            description = "Dossier non ouvert (MET-320), pièce déjà déposée (MET-321) ou acte incompatible (MET-325)")
    @APIResponse(responseCode = "413", description = "Fichier trop volumineux (FMT-003)")
    @APIResponse(
            responseCode = "422",
            description = "Date de signature (MET-322), âge (MET-323), fichier qui n'est pas un PDF (MET-324), grille"
                    + " (MET-326), pièce non versable (MET-328) ou saisie (FMT-010)")
    public Response deposer(
            @PathParam("agent") long agent,
            @BeanParam PieceDite dite,
            @QueryParam("nom") @NotBlank(message = "Indiquez le nom du fichier.") String nom,
            @HeaderParam("Idempotency-Key") String cle,
            InputStream corps) {
        NouvellePiece piece = dite.piece();
        byte[] contenu = LectureBornee.lire(corps, documents.tailleMax());
        return ecritures.creer(
                cle,
                "deposerPiece",
                List.of(agent, piece, nom, Empreinte.de(contenu)),
                () -> pieces.deposer(agent, piece, nom, contenu));
    }

    @POST
    @Path("/controle")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.CDG_CARRIERE})
    @Operation(summary = "Contrôler une pièce avant de la déposer, sans le fichier")
    @APIResponse(responseCode = "200", description = "Anomalies bloquantes et non bloquantes, séparées")
    public ControleVue controler(
            @PathParam("agent") long agent, @NotNull(message = "Décrivez la pièce.") NouvellePiece piece) {
        return pieces.controler(agent, piece);
    }
}
