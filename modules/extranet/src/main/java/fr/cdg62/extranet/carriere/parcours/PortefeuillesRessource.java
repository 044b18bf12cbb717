package fr.cdg62.extranet.carriere.parcours;

import fr.cdg62.carriere.api.acces.PortefeuilleVue;
import fr.cdg62.carriere.api.acces.Portefeuilles;
import fr.cdg62.referentiel.api.acces.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which gestionnaire de carrières has which arrondissements. */
@Path("/portefeuilles")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Portefeuilles", description = "Arrondissements confiés aux gestionnaires de carrières")
public class PortefeuillesRessource {

    @Inject
    private Portefeuilles portefeuilles;

    @GET
    @RolesAllowed({Roles.ADMINISTRATEUR, Roles.CDG_SIGNATAIRE})
    @Operation(summary = "Les portefeuilles des gestionnaires")
    @APIResponse(responseCode = "200", description = "Un portefeuille par compte")
    public List<PortefeuilleVue> lister() {
        return portefeuilles.liste();
    }

    @PUT
    @Path("/{identifiant}")
    @RolesAllowed({Roles.ADMINISTRATEUR, Roles.CDG_SIGNATAIRE})
    @Operation(summary = "Confier des arrondissements à un gestionnaire")
    @APIResponse(responseCode = "200", description = "Le portefeuille, remplacé")
    @APIResponse(responseCode = "422", description = "Saisie refusée (FMT-010)")
    public PortefeuilleVue confier(
            @PathParam("identifiant") String identifiant,
            @Valid @NotNull(message = "Indiquez les arrondissements.") ArrondissementsConfies confies) {
        return portefeuilles.confier(identifiant, confies.arrondissements());
    }
}
