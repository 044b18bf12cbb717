package fr.cdg62.extranet.offre;

import fr.cdg62.finances.api.catalogue.Catalogue;
import fr.cdg62.finances.api.catalogue.MissionVue;
import fr.cdg62.referentiel.api.acces.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The catalogue of the guide. */
@Path("/missions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Offre", description = "Missions, droits, tarifs et simulations de prix")
public class MissionsRessource {

    @Inject
    private Catalogue catalogue;

    @GET
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.TOUT_CDG})
    @Operation(summary = "Les 43 missions du centre de gestion, dans l'ordre du guide")
    @APIResponse(responseCode = "200", description = "Missions offertes aujourd'hui")
    @APIResponse(responseCode = "401", description = "Jeton absent ou refusé (SEC-001)")
    public List<MissionVue> missions() {
        return catalogue.missions();
    }

    @GET
    @Path("/{code}")
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.TOUT_CDG})
    @Operation(summary = "Une mission, par son code ou par son nom, alias du guide compris")
    @APIResponse(responseCode = "200", description = "La mission")
    @APIResponse(responseCode = "404", description = "Aucune mission offerte aujourd'hui ne porte ce nom (IDE-404)")
    public MissionVue mission(
            @Parameter(description = "Code ou nom", example = "ARCH_ELEC") @PathParam("code") String code) {
        return catalogue.mission(code);
    }
}
