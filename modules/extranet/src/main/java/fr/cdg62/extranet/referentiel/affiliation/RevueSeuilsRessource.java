package fr.cdg62.extranet.referentiel.affiliation;

import fr.cdg62.extranet.appel.Ecritures;
import fr.cdg62.extranet.appel.ParametresPage;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.affiliation.AffiliationVue;
import fr.cdg62.referentiel.api.affiliation.RevueSeuils;
import fr.cdg62.socle.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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

/** Yearly review of the thresholds. */
@Path("/revues-seuils/{annee}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Affiliations")
public class RevueSeuilsRessource {

    private static final long ANNEE_MIN = 1985;
    private static final long ANNEE_MAX = 2100;
    private static final String ANNEE = "L'année va de 1985 à 2100.";

    @Inject
    private RevueSeuils revue;

    @Inject
    private Ecritures ecritures;

    @GET
    @RolesAllowed({Roles.CDG_REFERENTIEL, Roles.CDG_FINANCES})
    @Operation(
            summary = "Changements proposés au 1er janvier",
            description = "Les collectivités dont l'affiliation ne change pas n'y figurent pas.")
    @APIResponse(responseCode = "200", description = "Une page de propositions, avec leur raisonnement")
    @APIResponse(responseCode = "422", description = "Année ou page refusées (FMT-010)")
    public Page<PropositionJson> propositions(
            @PathParam("annee") @Min(value = ANNEE_MIN, message = ANNEE) @Max(value = ANNEE_MAX, message = ANNEE)
                    int annee,
            @BeanParam ParametresPage page) {
        return revue.propositions(annee, page.demande()).vers(PropositionJson::de);
    }

    @GET
    @Path("/{siren}")
    @RolesAllowed({Roles.CDG_REFERENTIEL, Roles.CDG_FINANCES})
    @Operation(summary = "Ce que les règles proposent pour une collectivité, même si rien ne change")
    @APIResponse(responseCode = "200", description = "La proposition et son raisonnement")
    @APIResponse(responseCode = "404", description = "Collectivité inconnue (IDE-404)")
    public PropositionJson proposition(
            @PathParam("annee") @Min(value = ANNEE_MIN, message = ANNEE) @Max(value = ANNEE_MAX, message = ANNEE)
                    int annee,
            @PathParam("siren") String siren) {
        return PropositionJson.de(revue.proposition(siren, annee));
    }

    @POST
    @Path("/{siren}/application")
    @RolesAllowed(Roles.CDG_REFERENTIEL)
    @Operation(summary = "Appliquer la proposition à une collectivité")
    @APIResponse(
            responseCode = "201",
            description = "Affiliation enregistrée",
            content = @Content(schema = @Schema(implementation = AffiliationVue.class)))
    @APIResponse(responseCode = "409", description = "Rien à changer (MET-001)")
    public Response appliquer(
            @PathParam("annee") @Min(value = ANNEE_MIN, message = ANNEE) @Max(value = ANNEE_MAX, message = ANNEE)
                    int annee,
            @PathParam("siren") String siren,
            @HeaderParam("Idempotency-Key") String cle) {
        return ecritures.creer(cle, "appliquerRevue", List.of(annee, siren), () -> revue.appliquer(siren, annee));
    }
}
