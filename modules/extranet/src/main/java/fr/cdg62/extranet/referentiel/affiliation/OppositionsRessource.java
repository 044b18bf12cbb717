package fr.cdg62.extranet.referentiel.affiliation;

import fr.cdg62.extranet.appel.Ecritures;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.affiliation.opposition.BilanOpposition;
import fr.cdg62.referentiel.api.affiliation.opposition.Oppositions;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Opposition of the affiliated collectivités to a voluntary affiliation. */
@Path("/notifications/{id}/oppositions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Affiliations")
public class OppositionsRessource {

    @Inject
    private Oppositions oppositions;

    @Inject
    private Ecritures ecritures;

    @GET
    @RolesAllowed({Roles.CDG_REFERENTIEL, Roles.CDG_FINANCES})
    @Operation(summary = "Où en est l'opposition à une demande d'affiliation")
    @APIResponse(responseCode = "200", description = "Le décompte et son raisonnement")
    @APIResponse(responseCode = "404", description = "Notification inconnue (IDE-404)")
    public BilanOpposition bilan(@PathParam("id") long notification) {
        return oppositions.bilan(notification);
    }

    @POST
    @RolesAllowed(Roles.CDG_REFERENTIEL)
    @Operation(summary = "Enregistrer une opposition")
    @APIResponse(
            responseCode = "201",
            description = "Le décompte après enregistrement",
            content = @Content(schema = @Schema(implementation = BilanOpposition.class)))
    @APIResponse(responseCode = "422", description = "Hors délai (FMT-010) ou opposante non affiliée (MET-032)")
    public Response enregistrer(
            @PathParam("id") long notification,
            @HeaderParam("Idempotency-Key") String cle,
            @Valid @NotNull(message = "Décrivez l'opposition.") OppositionSaisie saisie) {
        return ecritures.creer(
                cle,
                "enregistrerOpposition",
                List.of(notification, saisie),
                () -> oppositions.enregistrer(
                        notification, saisie.sirenOpposante(), saisie.recueLe(), saisie.reference()));
    }
}
