package fr.cdg62.extranet.offre;

import fr.cdg62.finances.api.tarif.DemandeSimulation;
import fr.cdg62.finances.api.tarif.SimulationVue;
import fr.cdg62.finances.api.tarif.Tarifs;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Prices worked out from the grid step by step; nothing is recorded. */
@Path("/simulations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Offre")
public class SimulationsRessource {

    private static final String EXEMPLE = """
            {"structure": {"type": "COMMUNE", "population": 1500}, "mission": "ARCH_ELEC",
             "prestations": [{"prestation": "ABONNEMENT"}], "date": "2026-01-01"}""";

    @Inject
    private Tarifs tarifs;

    @Inject
    private Horloge horloge;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.TOUT_CDG})
    @Operation(
            summary = "Simuler un prix",
            description = "Pour une collectivité connue (structure.siren) ou une structure imaginée (type, population,"
                    + " effectif). Rien n'est enregistré. Quand la grille ne dit rien, la réponse est SUR_DEVIS et le"
                    + " total est nul (null), jamais 0. Date absente : aujourd'hui.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "Archivage électronique", value = EXEMPLE)))
    @APIResponse(responseCode = "200", description = "Lignes, total et explication du calcul pas à pas")
    @APIResponse(responseCode = "404", description = "Mission inconnue, ou collectivité hors de votre habilitation")
    @APIResponse(responseCode = "422", description = "Prestation inconnue, quantité manquante ou impossible")
    public SimulationVue simuler(@NotNull(message = "Indiquez la structure et la mission.") DemandeSimulation demande) {
        return tarifs.simuler(new DemandeSimulation(
                demande.structure(),
                demande.mission(),
                demande.prestations(),
                demande.date() == null ? horloge.aujourdHui() : demande.date()));
    }
}
