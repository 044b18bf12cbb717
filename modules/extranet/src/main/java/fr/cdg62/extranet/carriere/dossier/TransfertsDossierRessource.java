package fr.cdg62.extranet.carriere.dossier;

import fr.cdg62.carriere.api.dossier.NouveauTransfert;
import fr.cdg62.carriere.api.dossier.TransfertVue;
import fr.cdg62.carriere.api.dossier.Transferts;
import fr.cdg62.extranet.appel.Ecritures;
import fr.cdg62.referentiel.api.acces.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Transfers of one dossier. */
@Path("/dossiers/{id}/transferts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Dossier individuel")
public class TransfertsDossierRessource {
    @Inject
    private Transferts transferts;

    @Inject
    private Ecritures ecritures;

    @POST
    @RolesAllowed(Roles.CDG_CARRIERE)
    @Operation(
            summary = "Préparer le transfert d'un dossier à un autre centre de gestion",
            description = "Une autre personne, habilitée à signer pour le CdG62, le signe ensuite.")
    @APIResponse(
            responseCode = "201",
            description = "Transfert préparé",
            content = @Content(schema = @Schema(implementation = TransfertVue.class)))
    @APIResponse(responseCode = "409", description = "Dossier clos ou déjà transféré (MET-001)")
    public Response preparer(
            @PathParam("id") long id,
            @HeaderParam("Idempotency-Key") String cle,
            @Valid @NotNull(message = "Décrivez le transfert.") NouveauTransfert nouveau) {
        return ecritures.creer(cle, "preparerTransfert", List.of(id, nouveau), () -> transferts.preparer(id, nouveau));
    }
}
