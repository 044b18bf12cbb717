package fr.cdg62.extranet.referentiel.compte;

import fr.cdg62.extranet.appel.Corps;
import fr.cdg62.extranet.appel.Ecritures;
import fr.cdg62.extranet.appel.ParametresPage;
import fr.cdg62.extranet.appel.VersionAttendue;
import fr.cdg62.referentiel.api.acces.HabilitationVue;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.compte.Habilitations;
import fr.cdg62.socle.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Roles held: administrators for all, the signataire for his own collectivité. */
@Path("/habilitations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Comptes")
public class HabilitationsRessource {

    @Inject
    private Habilitations habilitations;

    @Inject
    private Ecritures ecritures;

    @GET
    @RolesAllowed({Roles.ADMINISTRATEUR, Roles.COLLECTIVITE_SIGNATAIRE})
    @Operation(summary = "Habilitations sur une collectivité, passées comprises")
    @APIResponse(responseCode = "200", description = "Une page d'habilitations, la dernière d'abord")
    @APIResponse(responseCode = "404", description = "Collectivité inconnue de l'appelant (IDE-404)")
    public Page<HabilitationVue> liste(
            @QueryParam("siren") @NotBlank(message = "Indiquez le SIREN de la collectivité.") String siren,
            @BeanParam ParametresPage page) {
        return habilitations.surCollectivite(siren, page.demande());
    }

    @POST
    @RolesAllowed({Roles.ADMINISTRATEUR, Roles.COLLECTIVITE_SIGNATAIRE})
    @Operation(summary = "Accorder un rôle")
    @APIResponse(
            responseCode = "201",
            description = "Habilitation accordée",
            content = @Content(schema = @Schema(implementation = HabilitationVue.class)))
    @APIResponse(responseCode = "404", description = "Compte ou collectivité inconnus (IDE-404)")
    @APIResponse(responseCode = "409", description = "Rôle déjà tenu sur la période (MET-051)")
    @APIResponse(responseCode = "422", description = "Saisie refusée, le champ est nommé (FMT-010)")
    public Response accorder(
            @HeaderParam("Idempotency-Key") String cle,
            @Valid @NotNull(message = "Décrivez l'habilitation.") HabilitationSaisie saisie) {
        return ecritures.creer(cle, "accorderHabilitation", saisie, () -> habilitations.accorder(saisie.nouvelle()));
    }

    @POST
    @Path("/{id}/retrait")
    @RolesAllowed({Roles.ADMINISTRATEUR, Roles.COLLECTIVITE_SIGNATAIRE})
    @Operation(summary = "Retirer un rôle")
    @APIResponse(
            responseCode = "200",
            description = "Habilitation close",
            content = @Content(schema = @Schema(implementation = HabilitationVue.class)))
    @APIResponse(responseCode = "409", description = "Dernière personne habilitée (MET-052)")
    public Response retirer(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String version,
            @Valid @NotNull(message = "Indiquez le dernier jour.") RetraitSaisie retrait) {
        HabilitationVue vue = habilitations.retirer(id, retrait.dernierJour(), VersionAttendue.lire(version));
        return Corps.versionne(vue, vue.version());
    }
}
