package fr.cdg62.extranet.offre;

import fr.cdg62.finances.api.catalogue.Catalogue;
import fr.cdg62.finances.api.catalogue.DroitVue;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a collectivité may use of the catalogue. */
@Path("/collectivites/{siren}/droits")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Offre")
public class DroitsRessource {

    @Inject
    private Catalogue catalogue;

    @Inject
    private Horloge horloge;

    @GET
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.TOUT_CDG})
    @Operation(
            summary = "Les droits d'une collectivité à une date",
            description = "Pour chacune des 43 missions : ouverte ou non, pourquoi, et comment l'obtenir.")
    @APIResponse(responseCode = "200", description = "Une ligne par mission")
    @APIResponse(responseCode = "404", description = "Collectivité inconnue ou hors de votre habilitation (IDE-404)")
    @APIResponse(responseCode = "422", description = "Date mal écrite (FMT-010)")
    public List<DroitVue> droits(
            @Parameter(description = "SIREN", example = "216200014") @PathParam("siren") String siren,
            @Parameter(description = "Jour considéré ; absent : aujourd'hui", example = "2026-01-01")
                    @QueryParam("date")
                    LocalDate date) {
        return catalogue.droits(siren, date == null ? horloge.aujourdHui() : date);
    }
}
