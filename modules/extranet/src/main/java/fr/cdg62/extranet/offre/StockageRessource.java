package fr.cdg62.extranet.offre;

import fr.cdg62.finances.api.tarif.StockageVue;
import fr.cdg62.finances.api.tarif.Tarifs;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The cheapest storage packs for a need. */
@Path("/stockage")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Offre")
public class StockageRessource {

    @Inject
    private Tarifs tarifs;

    @Inject
    private Horloge horloge;

    @GET
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.TOUT_CDG})
    @Operation(summary = "Les volumes de stockage les moins chers qui couvrent un besoin (archivage électronique)")
    @APIResponse(responseCode = "200", description = "Combinaison retenue et son prix annuel")
    @APIResponse(responseCode = "422", description = "Besoin absent ou hors de 0 à 100 000 Go (FMT-010)")
    public StockageVue stockage(
            @Parameter(description = "Besoin en Go", example = "76")
                    @QueryParam("go")
                    @NotNull(message = "Indiquez le besoin, en Go.")
                    Integer go,
            @Parameter(description = "Jour considéré ; absent : aujourd'hui") @QueryParam("date") LocalDate date) {
        return tarifs.stockage(go, date == null ? horloge.aujourdHui() : date);
    }
}
