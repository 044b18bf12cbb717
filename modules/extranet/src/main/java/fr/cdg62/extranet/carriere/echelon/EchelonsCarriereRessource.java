package fr.cdg62.extranet.carriere.echelon;

import fr.cdg62.carriere.api.echelon.AvancementPresente;
import fr.cdg62.carriere.api.echelon.EchelonAVenir;
import fr.cdg62.carriere.api.echelon.ProjectionVue;
import fr.cdg62.carriere.api.echelon.PropositionsEchelon;
import fr.cdg62.referentiel.api.acces.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The échelons to come in one career. */
@Path("/carrieres/{carriere}/echelons")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Propositions d'avancement d'échelon")
public class EchelonsCarriereRessource {
    @Inject
    private PropositionsEchelon propositions;

    @GET
    @RolesAllowed({
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE,
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE,
        Roles.AGENT
    })
    @Operation(summary = "Les échelons à venir d'une carrière, chacun avec son calcul")
    @APIResponse(responseCode = "200", description = "Échelons dans l'ordre, et pourquoi il n'y en a plus après")
    @APIResponse(responseCode = "404", description = "Carrière inconnue ou hors de vos habilitations (IDE-404)")
    @APIResponse(responseCode = "422", description = "Grille non chargée (MET-311) ou temps sans règle (MET-314)")
    public ProjectionVue projeter(
            @PathParam("carriere") long carriere,
            @QueryParam("annees") @DefaultValue("10") @Parameter(description = "De 1 à 40") int annees) {
        return propositions.projeter(carriere, annees);
    }

    @POST
    @Path("/verification")
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_CARRIERE})
    @Operation(summary = "Vérifier l'avancement d'échelon que prononce un acte")
    @APIResponse(responseCode = "200", description = "L'avancement est permis ; la réponse est le calcul")
    @APIResponse(responseCode = "422", description = "Refusé (MET-311, MET-315 à MET-319, MET-390)")
    public EchelonAVenir verifier(
            @PathParam("carriere") long carriere,
            @NotNull(message = "Indiquez l'avancement à vérifier.") AvancementPresente presente) {
        return propositions.verifier(carriere, presente);
    }
}
