package fr.cdg62.extranet.carriere.retraite;

import fr.cdg62.carriere.api.retraite.DemandeEstimation;
import fr.cdg62.carriere.api.retraite.EstimationVue;
import fr.cdg62.carriere.api.retraite.Pensions;
import fr.cdg62.extranet.appel.Pdf;
import fr.cdg62.referentiel.api.acces.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The pension of an agent, estimated. */
@Path("/carrieres/{carriere}/pension")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Retraite",
        description =
                "Pension CNRACL estimée pour plusieurs dates de départ, et services retenus ; rien n'est enregistré")
public class PensionsRessource {
    private static final String EXEMPLE = "{\"departs\":[\"2028-01-01\",\"2029-01-01\"],\"motif\":\"AGE\","
            + "\"trimestresAutresRegimes\":12,\"trimestresEnfants\":0,\"trimestresBonifications\":0,\"enfants\":3,"
            + "\"anneesActives\":0,\"indiceSuperieur\":false,\"complements\":{\"pensions\":{\"pensionsDemandees\":true,"
            + "\"autresPensions\":310.50},\"nbi\":{\"pointsNbi\":15,\"trimestresNbi\":60}}}";

    @Inject
    private Pensions pensions;

    @POST
    @RolesAllowed({
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE,
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE,
        Roles.AGENT
    })
    @Operation(
            summary = "Estimer la pension d'un agent, pour plusieurs dates de départ",
            description = "À titre d'information. Services et indice viennent de la carrière ; ce que seul l'agent sait"
                    + " vient de la demande : autres pensions, NBI, surcotisation, carrière longue et survivants parmi les"
                    + " compléments. Sans date, les départs proposés vont de l'âge d'ouverture à l'âge"
                    + " sans décote.")
    @RequestBody(content = @Content(schema = @Schema(implementation = DemandeEstimation.class), example = EXEMPLE))
    @APIResponse(responseCode = "200", description = "Un montant par départ, chacun avec son calcul ligne à ligne")
    @APIResponse(responseCode = "403", description = "Mission non couverte par l'adhésion (REJ-ADH-01)")
    @APIResponse(responseCode = "404", description = "Carrière inconnue ou hors de vos habilitations (IDE-404)")
    @APIResponse(
            responseCode = "422",
            description = "Hypothèse hors bornes (FMT-010), paramètre (MET-002), grille (MET-311) ou règle (MET-314)"
                    + " manquants, nommés")
    public EstimationVue estimer(
            @PathParam("carriere") long carriere,
            @Valid @NotNull(message = "Indiquez les hypothèses de l'estimation.") DemandeEstimation demande) {
        return pensions.estimer(carriere, demande);
    }

    @POST
    @Path("/pdf")
    @Produces(Pdf.TYPE_MIME)
    @RolesAllowed({
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE,
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE,
        Roles.AGENT
    })
    @Operation(summary = "La même estimation en PDF/A, avec ses réserves")
    @RequestBody(content = @Content(schema = @Schema(implementation = DemandeEstimation.class), example = EXEMPLE))
    @APIResponse(responseCode = "200", description = "Document", content = @Content(mediaType = Pdf.TYPE_MIME))
    @APIResponse(responseCode = "403", description = "Mission non couverte par l'adhésion (REJ-ADH-01)")
    @APIResponse(responseCode = "404", description = "Carrière inconnue ou hors de vos habilitations (IDE-404)")
    @APIResponse(responseCode = "422", description = "Comme pour l'estimation")
    public Response imprimer(
            @PathParam("carriere") long carriere,
            @Valid @NotNull(message = "Indiquez les hypothèses de l'estimation.") DemandeEstimation demande) {
        return Pdf.document(pensions.imprimer(carriere, demande), "estimation-pension-" + carriere);
    }
}
