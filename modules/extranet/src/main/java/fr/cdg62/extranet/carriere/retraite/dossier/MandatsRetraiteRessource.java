package fr.cdg62.extranet.carriere.retraite.dossier;

import fr.cdg62.carriere.api.retraite.mandat.MandatVue;
import fr.cdg62.carriere.api.retraite.mandat.MandatsRetraite;
import fr.cdg62.carriere.api.retraite.mandat.NouveauMandat;
import fr.cdg62.carriere.api.retraite.mandat.RevocationMandat;
import fr.cdg62.extranet.appel.Corps;
import fr.cdg62.extranet.appel.Ecritures;
import fr.cdg62.extranet.appel.ParametresPage;
import fr.cdg62.extranet.appel.VersionAttendue;
import fr.cdg62.referentiel.api.acces.Roles;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Mandates « centralisateur ». */
@Path("/mandats-retraite")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Dossiers de retraite")
public class MandatsRetraiteRessource {
    private static final String EXEMPLE =
            "{\"siren\":\"216200014\",\"reference\":\"Délibération 2026-42\",\"debut\":\"2026-12-01\"}";

    @Inject
    private MandatsRetraite mandats;

    @Inject
    private Ecritures ecritures;

    @GET
    @RolesAllowed({
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE,
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE
    })
    @Operation(summary = "Mandats d'une collectivité au centre de gestion pour instruire ses dossiers de retraite")
    @APIResponse(responseCode = "200", description = "Une page de mandats, le dernier d'abord")
    @APIResponse(responseCode = "404", description = "Collectivité inconnue ou hors de vos habilitations (IDE-404)")
    public Page<MandatVue> lister(
            @QueryParam("siren") @NotBlank(message = "Indiquez la collectivité.") String siren,
            @BeanParam ParametresPage page) {
        return mandats.chercher(siren, page.demande());
    }

    @POST
    @RolesAllowed(Roles.COLLECTIVITE_SIGNATAIRE)
    @Operation(summary = "Accorder un mandat au centre de gestion")
    @RequestBody(content = @Content(schema = @Schema(implementation = NouveauMandat.class), example = EXEMPLE))
    @APIResponse(
            responseCode = "201",
            description = "Mandat accordé",
            content = @Content(schema = @Schema(implementation = MandatVue.class)))
    @APIResponse(responseCode = "403", description = "Mission non couverte (REJ-ADH-01) ou rôle insuffisant (SEC-002)")
    @APIResponse(responseCode = "404", description = "Collectivité inconnue ou hors de vos habilitations (IDE-404)")
    @APIResponse(responseCode = "422", description = "Période ou référence (FMT-010)")
    public Response accorder(
            @HeaderParam("Idempotency-Key") String cle,
            @Valid @NotNull(message = "Indiquez le mandat.") NouveauMandat nouveau) {
        return ecritures.creer(cle, "mandat-retraite", nouveau, () -> mandats.accorder(nouveau));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE,
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE
    })
    @Operation(summary = "Un mandat")
    @APIResponse(
            responseCode = "200",
            description = "Le mandat ; ETag porte sa version",
            content = @Content(schema = @Schema(implementation = MandatVue.class)))
    @APIResponse(responseCode = "404", description = "Inconnu, ou d'une collectivité que vous ne suivez pas (IDE-404)")
    public Response lire(@PathParam("id") long id) {
        return versionne(mandats.lire(id));
    }

    @POST
    @Path("/{id}/revocation")
    @RolesAllowed(Roles.COLLECTIVITE_SIGNATAIRE)
    @Operation(
            summary = "Révoquer un mandat",
            description =
                    "Il ne vaut plus dès aujourd'hui : les dossiers délégués s'arrêtent jusqu'à leur restitution.")
    @APIResponse(
            responseCode = "200",
            description = "Le mandat révoqué",
            content = @Content(schema = @Schema(implementation = MandatVue.class)))
    @APIResponse(responseCode = "409", description = "Déjà terminé (MET-001)")
    @APIResponse(responseCode = "412", description = "Version périmée (IDE-002)")
    @APIResponse(responseCode = "422", description = "Motif absent (FMT-010)")
    public Response revoquer(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Dites pourquoi.") RevocationMandat revocation) {
        return versionne(mandats.revoquer(id, revocation, VersionAttendue.lire(ifMatch)));
    }

    private static Response versionne(MandatVue mandat) {
        return Corps.versionne(mandat, mandat.version());
    }
}
