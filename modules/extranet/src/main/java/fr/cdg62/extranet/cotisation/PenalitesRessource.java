package fr.cdg62.extranet.cotisation;

import fr.cdg62.finances.api.penalite.PenaliteVue;
import fr.cdg62.finances.api.penalite.Penalites;
import fr.cdg62.finances.api.penalite.RegimePenalite;
import fr.cdg62.referentiel.api.acces.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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

/** Penalties for late payment, where they were voted; for the CdG's finance service. */
@Path("/recouvrement/penalites")
@RequestScoped
@RolesAllowed(Roles.CDG_FINANCES)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Recouvrement")
public class PenalitesRessource {

    @Inject
    private Penalites penalites;

    @GET
    @Operation(
            summary = "Le régime des pénalités de retard aujourd'hui",
            description = "Aucune pénalité n'est due sans vote du conseil d'administration.")
    @APIResponse(responseCode = "200", description = "Votées ou non, et les taux")
    @APIResponse(responseCode = "403", description = "Réservé au service des finances du centre (SEC-002)")
    public RegimePenalite regime() {
        return penalites.regime();
    }

    @GET
    @Path("/calcul")
    @Operation(
            summary = "Ce que coûte le retard d'un titre de cotisation",
            description = "Calcul expliqué, qui n'émet rien.")
    @APIResponse(responseCode = "200", description = "La pénalité et sa trace")
    @APIResponse(responseCode = "403", description = "Réservé au service des finances du centre (SEC-002)")
    @APIResponse(responseCode = "404", description = "Titre inconnu (IDE-404)")
    @APIResponse(responseCode = "409", description = "Pénalité non votée au dernier jour pour payer (MET-127)")
    @APIResponse(responseCode = "422", description = "Donnée absente, ou titre sans cotisation à payer (FMT-010)")
    public PenaliteVue calculer(
            @Parameter(description = "Numéro du titre", example = "TIT-2026-00001") @QueryParam("titre") String titre,
            @Parameter(description = "Jour du versement", example = "2026-12-31") @QueryParam("versement")
                    LocalDate versement) {
        return penalites.calculer(titre, versement);
    }
}
