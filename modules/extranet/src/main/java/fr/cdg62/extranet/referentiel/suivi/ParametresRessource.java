package fr.cdg62.extranet.referentiel.suivi;

import fr.cdg62.extranet.appel.Ecritures;
import fr.cdg62.extranet.appel.ParametresPage;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.parametre.ParametreVue;
import fr.cdg62.referentiel.api.parametre.Parametres;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Dated figures: thresholds, rates, delays. */
@Path("/parametres")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Suivi")
public class ParametresRessource {

    @Inject
    private Parametres parametres;

    @Inject
    private Ecritures ecritures;

    @GET
    @RolesAllowed({Roles.CDG_REFERENTIEL, Roles.CDG_FINANCES, Roles.CDG_NUMERIQUE, Roles.ADMINISTRATEUR})
    @Operation(summary = "Paramètres datés, avec leur source", description = "Tris : code, debut.")
    @APIResponse(responseCode = "200", description = "Une page de paramètres")
    public Page<ParametreVue> liste(
            @QueryParam("prefixe") @Parameter(description = "Début du code", example = "AFFILIATION_") String prefixe,
            @BeanParam ParametresPage page) {
        return parametres.liste(prefixe, page.demande());
    }

    @POST
    @RolesAllowed({Roles.CDG_REFERENTIEL, Roles.CDG_FINANCES})
    @Operation(summary = "Ajouter une valeur à une date", description = "La valeur précédente s'arrête la veille.")
    @APIResponse(
            responseCode = "201",
            description = "Valeur ajoutée",
            content = @Content(schema = @Schema(implementation = ParametreVue.class)))
    @APIResponse(responseCode = "422", description = "Saisie refusée, le champ est nommé (FMT-010)")
    public Response ajouter(
            @HeaderParam("Idempotency-Key") String cle,
            @Valid @NotNull(message = "Décrivez le paramètre.") ParametreSaisie saisie) {
        return ecritures.creer(cle, "ajouterParametre", saisie, () -> parametres.ajouter(saisie.nouveau()));
    }
}
