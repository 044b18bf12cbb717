package fr.cdg62.extranet.carriere.promotion;

import fr.cdg62.carriere.api.promotion.CampagneVue;
import fr.cdg62.carriere.api.promotion.CampagnesPI;
import fr.cdg62.carriere.api.promotion.DocumentCampagne;
import fr.cdg62.carriere.api.promotion.NouvelleCampagne;
import fr.cdg62.carriere.api.quota.SaisieQuota;
import fr.cdg62.extranet.appel.Corps;
import fr.cdg62.extranet.appel.Ecritures;
import fr.cdg62.extranet.appel.ParametresPage;
import fr.cdg62.extranet.appel.Pdf;
import fr.cdg62.extranet.appel.VersionAttendue;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Campaigns of promotion interne. */
@Path("/promotion-interne/campagnes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Campagnes de promotion interne",
        description = "De l'ouverture aux listes établies par le président, quota par cadre d'emplois")
public class CampagnesPIRessource {

    @Inject
    private CampagnesPI campagnes;

    @Inject
    private Ecritures ecritures;

    @GET
    @RolesAllowed({
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE,
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE
    })
    @Operation(summary = "Les campagnes, les plus récentes d'abord")
    @APIResponse(responseCode = "200", description = "Une page de campagnes, sans leurs quotas")
    public Page<CampagneVue> lister(@BeanParam ParametresPage page) {
        return campagnes.lister(page.demande());
    }

    @POST
    @RolesAllowed(Roles.CDG_CARRIERE)
    @Operation(summary = "Préparer une campagne")
    @APIResponse(
            responseCode = "201",
            description = "Campagne préparée",
            content = @Content(schema = @Schema(implementation = CampagneVue.class)))
    public Response preparer(
            @HeaderParam("Idempotency-Key") String cle,
            @Valid @NotNull(message = "Indiquez la campagne.") NouvelleCampagne nouvelle) {
        return ecritures.creer(cle, "campagne-pi", nouvelle, () -> campagnes.preparer(nouvelle));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE,
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE
    })
    @Operation(summary = "Une campagne, ses quotas expliqués et ce que vous pouvez en faire")
    @APIResponse(
            responseCode = "200",
            description = "La campagne ; ETag porte sa version",
            content = @Content(schema = @Schema(implementation = CampagneVue.class)))
    @APIResponse(responseCode = "404", description = "Campagne inconnue (IDE-404)")
    public Response lire(@PathParam("id") long id) {
        return versionnee(campagnes.lire(id));
    }

    @PUT
    @Path("/{id}/quotas")
    @RolesAllowed(Roles.CDG_CARRIERE)
    @Operation(
            summary = "Calculer le quota d'un cadre d'emplois",
            description =
                    "Recrutements et effectif sont comptés dans les carrières ; une valeur saisie les corrige, avec son"
                            + " motif")
    @APIResponse(
            responseCode = "200",
            description = "La campagne et ses quotas",
            content = @Content(schema = @Schema(implementation = CampagneVue.class)))
    @APIResponse(responseCode = "409", description = "La campagne n'est pas close (MET-001)")
    public Response quota(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String version,
            @Valid @NotNull(message = "Indiquez l'assiette du quota.") SaisieQuota saisie) {
        return versionnee(campagnes.quota(id, saisie, VersionAttendue.lire(version)));
    }

    @POST
    @Path("/{id}/evenements")
    @RolesAllowed({Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE})
    @Operation(summary = "Faire avancer la campagne ; les listes sont établies par le président")
    @APIResponse(
            responseCode = "200",
            description = "La campagne dans son nouvel état",
            content = @Content(schema = @Schema(implementation = CampagneVue.class)))
    @APIResponse(responseCode = "403", description = "Votre rôle ne le permet pas (SEC-002)")
    @APIResponse(responseCode = "409", description = "Impossible à cet état (MET-001)")
    @APIResponse(responseCode = "422", description = "Ce qui reste à faire (FMT-010), LDG absentes (MET-360)")
    public Response survenir(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String version,
            @Valid @NotNull(message = "Indiquez l'événement.") DemandeSurCampagne demande) {
        return versionnee(campagnes.survenir(id, demande.evenement(), demande.date(), VersionAttendue.lire(version)));
    }

    @GET
    @Path("/{id}/documents/{document}")
    @Produces(Pdf.TYPE_MIME)
    @RolesAllowed({Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE})
    @Operation(summary = "Le tableau des quotas ou le procès-verbal de l'arbitrage, en PDF/A")
    @APIResponse(responseCode = "200", description = "Document", content = @Content(mediaType = Pdf.TYPE_MIME))
    @APIResponse(responseCode = "409", description = "Pas encore à cet état de la campagne (MET-001)")
    public Response document(@PathParam("id") long id, @PathParam("document") DocumentCampagne document) {
        return Pdf.document(campagnes.document(id, document), "promotion-interne-" + id + "-" + document);
    }

    @POST
    @Path("/reserves")
    @RolesAllowed(Roles.CDG_CARRIERE)
    @Operation(summary = "Enregistrer qu'une collectivité a gardé la compétence des listes")
    @APIResponse(
            responseCode = "201",
            description = "Réserve enregistrée",
            content = @Content(schema = @Schema(implementation = ReserveRecue.class)))
    @APIResponse(responseCode = "422", description = "Saisie invalide, ou réserve déjà enregistrée (FMT-010)")
    public Response reserver(
            @HeaderParam("Idempotency-Key") String cle,
            @Valid @NotNull(message = "Indiquez la réserve.") ReserveRecue reserve) {
        return ecritures.creer(cle, "reserve-pi", reserve, () -> {
            campagnes.reserver(reserve.siren(), reserve.debut(), reserve.reference());
            return reserve;
        });
    }

    private static Response versionnee(CampagneVue campagne) {
        return Corps.versionne(campagne, campagne.version());
    }
}
