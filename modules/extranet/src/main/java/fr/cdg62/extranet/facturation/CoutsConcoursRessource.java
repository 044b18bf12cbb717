package fr.cdg62.extranet.facturation;

import fr.cdg62.extranet.appel.Ecritures;
import fr.cdg62.extranet.appel.ParametresPage;
import fr.cdg62.finances.api.concours.CoutConcoursVue;
import fr.cdg62.finances.api.concours.CoutsConcours;
import fr.cdg62.finances.api.concours.NouveauCoutConcours;
import fr.cdg62.finances.api.concours.NouveauRemboursement;
import fr.cdg62.finances.api.concours.RemboursementVue;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Cost of the concours, refunded by the employers that are not affiliated. */
@Path("/couts-concours")
@RequestScoped
@RolesAllowed(Roles.CDG_FINANCES)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Concours",
        description =
                "Coût d'un concours par lauréat, remboursé par les employeurs non affiliés (décret 85-643, art. 47-1)")
public class CoutsConcoursRessource {

    @Inject
    private CoutsConcours couts;

    @Inject
    private Ecritures ecritures;

    @GET
    @Operation(summary = "Concours dont le coût a été voté, la dernière délibération d'abord")
    @APIResponse(responseCode = "200", description = "Une page de concours")
    public Page<CoutConcoursVue> lister(@BeanParam ParametresPage page) {
        return couts.chercher(page.demande());
    }

    @POST
    @Operation(summary = "Enregistrer le coût voté d'un concours")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = NouveauCoutConcours.class),
                            example =
                                    "{\"libelle\":\"Rédacteur territorial, session 2025\",\"deliberation\":\"2026-14\","
                                            + "\"delibereeLe\":\"2026-03-20\",\"coutTotal\":48210.50,\"admis\":62}"))
    @APIResponse(
            responseCode = "201",
            description = "Concours enregistré, avec son coût par lauréat",
            content = @Content(schema = @Schema(implementation = CoutConcoursVue.class)))
    @APIResponse(responseCode = "422", description = "Saisie invalide (FMT-010)")
    public Response enregistrer(
            @HeaderParam("Idempotency-Key") String cle,
            @Valid @NotNull(message = "Indiquez le concours.") NouveauCoutConcours nouveau) {
        return ecritures.creer(cle, "cout-concours", nouveau, () -> couts.enregistrer(nouveau));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Un concours et son coût par lauréat")
    @APIResponse(responseCode = "200", description = "Le concours")
    @APIResponse(responseCode = "404", description = "Concours inconnu (IDE-404)")
    public CoutConcoursVue lire(@PathParam("id") long id) {
        return couts.lire(id);
    }

    @GET
    @Path("/{id}/remboursements")
    @Operation(summary = "Nominations remboursées, la dernière d'abord")
    @APIResponse(responseCode = "200", description = "Une page de remboursements")
    @APIResponse(responseCode = "404", description = "Concours inconnu (IDE-404)")
    public Page<RemboursementVue> remboursements(@PathParam("id") long id, @BeanParam ParametresPage page) {
        return couts.remboursements(id, page.demande());
    }

    @POST
    @Path("/{id}/remboursements")
    @Operation(summary = "Réclamer le coût d'un lauréat à l'employeur non affilié qui le nomme")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = NouveauRemboursement.class),
                            example =
                                    "{\"siren\":\"200012345\",\"laureat\":\"Fictive Nina\",\"nommeLe\":\"2026-09-01\"}"))
    @APIResponse(
            responseCode = "201",
            description = "Titre de recettes émis",
            content = @Content(schema = @Schema(implementation = RemboursementVue.class)))
    @APIResponse(responseCode = "404", description = "Concours ou employeur inconnu (IDE-404)")
    @APIResponse(responseCode = "409", description = "Lauréat déjà remboursé, ou tous le sont (IDE-005)")
    @APIResponse(responseCode = "422", description = "Saisie invalide, ou employeur affilié (FMT-010)")
    public Response rembourser(
            @PathParam("id") long id,
            @HeaderParam("Idempotency-Key") String cle,
            @Valid @NotNull(message = "Indiquez la nomination.") NouveauRemboursement nouveau) {
        return ecritures.creer(
                cle, "remboursement-concours", List.of(id, nouveau), () -> couts.rembourser(id, nouveau));
    }
}
