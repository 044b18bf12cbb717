package fr.cdg62.extranet.offre;

import fr.cdg62.finances.api.tarif.TarifVue;
import fr.cdg62.finances.api.tarif.Tarifs;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The dated grid, with what tells where each figure comes from. */
@Path("/tarifs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Offre")
public class TarifsRessource {

    @Inject
    private Tarifs tarifs;

    @Inject
    private Horloge horloge;

    @GET
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.TOUT_CDG})
    @Operation(
            summary = "La grille tarifaire à une date",
            description = "Chaque ligne porte sa source, sa marque (vérifiée ou non), sa règle de lecture et, le cas"
                    + " échéant, l'identifiant de l'ambiguïté du guide qu'elle tranche.")
    @APIResponse(responseCode = "200", description = "Lignes en vigueur, mission par mission")
    @APIResponse(responseCode = "422", description = "Date mal écrite, ou aucune grille à cette date")
    public List<TarifVue> grille(
            @Parameter(description = "Jour considéré ; absent : aujourd'hui", example = "2026-01-01")
                    @QueryParam("date")
                    LocalDate date) {
        return tarifs.grille(date == null ? horloge.aujourdHui() : date);
    }
}
