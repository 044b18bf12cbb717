package fr.cdg62.extranet.referentiel.collectivite;

import fr.cdg62.extranet.appel.Ecritures;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.collectivite.Collectivites;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Head-counts of one collectivité. */
@Path("/collectivites/{siren}/effectifs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Collectivités")
public class EffectifsRessource {

    @Inject
    private Collectivites collectivites;

    @Inject
    private Ecritures ecritures;

    @GET
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.TOUT_CDG})
    @Operation(summary = "Effectifs connus, le plus récent d'abord")
    @APIResponse(responseCode = "200", description = "Les effectifs en vigueur, un par date")
    @APIResponse(responseCode = "404", description = "Collectivité inconnue de l'appelant (IDE-404)")
    public List<EffectifJson> liste(@PathParam("siren") String siren) {
        return collectivites.consulter(siren).effectifs().stream()
                .map(EffectifJson::de)
                .toList();
    }

    @POST
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_REFERENTIEL})
    @Operation(
            summary = "Enregistrer un effectif",
            description = "Un effectif déjà connu à la même date est remplacé ; il reste dans l'historique.")
    @APIResponse(
            responseCode = "201",
            description = "Effectif enregistré",
            content = @Content(schema = @Schema(implementation = EffectifJson.class)))
    @APIResponse(responseCode = "404", description = "Collectivité inconnue de l'appelant (IDE-404)")
    @APIResponse(responseCode = "422", description = "Saisie refusée, le champ est nommé (FMT-010)")
    public Response enregistrer(
            @PathParam("siren") String siren,
            @HeaderParam("Idempotency-Key") String cle,
            @Valid @NotNull(message = "Décrivez l'effectif.") EffectifSaisie saisie) {
        return ecritures.creer(
                cle,
                "enregistrerEffectif",
                List.of(siren, saisie),
                () -> EffectifJson.de(collectivites.enregistrerEffectif(saisie.pour(siren))));
    }
}
