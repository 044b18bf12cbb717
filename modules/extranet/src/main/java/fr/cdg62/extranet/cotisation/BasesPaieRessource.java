package fr.cdg62.extranet.cotisation;

import fr.cdg62.extranet.appel.Ecritures;
import fr.cdg62.finances.api.cotisation.BasePaie;
import fr.cdg62.finances.api.cotisation.BasesPaie;
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

/** Bases of the pay that the CdG makes for a collectivité. */
@Path("/collectivites/{siren}/bases-paie")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Cotisations")
public class BasesPaieRessource {

    @Inject
    private BasesPaie bases;

    @Inject
    private Ecritures ecritures;

    @POST
    @RolesAllowed(Roles.CDG_FINANCES)
    @Operation(
            summary = "Constater la base d'un mois dont le centre fait la paie",
            description = "La déclaration du mois doit lui être égale au centime pour être validée (R-COT-13) ; un"
                    + " nouveau constat remplace le précédent.")
    @APIResponse(
            responseCode = "201",
            description = "Base constatée",
            content = @Content(schema = @Schema(implementation = BasePaie.class)))
    @APIResponse(responseCode = "403", description = "Réservé au service des finances du centre (SEC-002)")
    @APIResponse(responseCode = "404", description = "Collectivité inconnue (IDE-404)")
    @APIResponse(
            responseCode = "422",
            description = "Donnée invalide, ou mois que ne couvre aucune convention de paie (FMT-010)")
    public Response constater(
            @PathParam("siren") String siren,
            @HeaderParam("Idempotency-Key") String cle,
            @Valid @NotNull(message = "Indiquez la base.") BasePaieRecue recue) {
        return ecritures.creer(
                cle, "constater-base-paie", List.of(siren, recue), () -> bases.constater(siren, recue.paie()));
    }
}
