package fr.cdg62.extranet.carriere.avancement;

import fr.cdg62.carriere.api.ldg.LdgVue;
import fr.cdg62.carriere.api.ldg.NouveauTaux;
import fr.cdg62.carriere.api.ldg.NouvelleLdg;
import fr.cdg62.carriere.api.ldg.ReglesPromotion;
import fr.cdg62.carriere.api.ldg.TauxVue;
import fr.cdg62.extranet.appel.Ecritures;
import fr.cdg62.referentiel.api.acces.Roles;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an employer decides before any avancement: lignes directrices de gestion and rates of promotion. */
@Path("/regles-promotion")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Règles de promotion",
        description = "Lignes directrices de gestion (six ans au plus) et taux de promotion délibérés")
public class ReglesPromotionRessource {

    @Inject
    private ReglesPromotion regles;

    @Inject
    private Ecritures ecritures;

    @GET
    @Path("/lignes-directrices")
    @RolesAllowed({
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE,
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE
    })
    @Operation(summary = "Les lignes directrices d'un employeur, ou du CdG sans SIREN")
    @APIResponse(responseCode = "200", description = "Les plus récentes d'abord")
    public List<LdgVue> lignesDirectrices(@QueryParam("siren") String siren) {
        return regles.lignesDirectrices(vide(siren));
    }

    @POST
    @Path("/lignes-directrices")
    @RolesAllowed({
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE,
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE
    })
    @Operation(summary = "Enregistrer des lignes directrices")
    @APIResponse(
            responseCode = "201",
            description = "Lignes directrices enregistrées",
            content = @Content(schema = @Schema(implementation = LdgVue.class)))
    @APIResponse(responseCode = "422", description = "Plus de six ans, CST consulté après, chevauchement (FMT-010)")
    public Response arreter(
            @HeaderParam("Idempotency-Key") String cle,
            @Valid @NotNull(message = "Indiquez les lignes directrices.") NouvelleLdg nouvelle) {
        return ecritures.creer(cle, "ldg", nouvelle, () -> regles.arreter(nouvelle));
    }

    @GET
    @Path("/taux")
    @RolesAllowed({
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE,
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE
    })
    @Operation(summary = "Les taux de promotion d'un employeur")
    @APIResponse(responseCode = "200", description = "Les plus récents d'abord")
    public List<TauxVue> taux(
            @NotNull(message = "Indiquez le SIREN de la collectivité.") @QueryParam("siren") String siren) {
        return regles.taux(siren);
    }

    @POST
    @Path("/taux")
    @RolesAllowed({
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE,
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE
    })
    @Operation(summary = "Enregistrer un taux de promotion délibéré")
    @APIResponse(
            responseCode = "201",
            description = "Taux enregistré",
            content = @Content(schema = @Schema(implementation = TauxVue.class)))
    @APIResponse(responseCode = "422", description = "Taux hors de 0 à 100 %, arrondi absent, dates (FMT-010)")
    public Response deliberer(
            @HeaderParam("Idempotency-Key") String cle,
            @Valid @NotNull(message = "Indiquez le taux délibéré.") NouveauTaux nouveau) {
        return ecritures.creer(cle, "taux-promotion", nouveau, () -> regles.deliberer(nouveau));
    }

    private static String vide(String texte) {
        return texte == null || texte.isBlank() ? null : texte;
    }
}
