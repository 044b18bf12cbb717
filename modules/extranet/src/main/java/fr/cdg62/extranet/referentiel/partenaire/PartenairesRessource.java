package fr.cdg62.extranet.referentiel.partenaire;

import fr.cdg62.extranet.appel.Corps;
import fr.cdg62.extranet.appel.ParametresPage;
import fr.cdg62.extranet.appel.VersionAttendue;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.partenaire.ComptesPartenaires;
import fr.cdg62.referentiel.api.partenaire.NouveauPartenaire;
import fr.cdg62.referentiel.api.partenaire.NouvelAcces;
import fr.cdg62.referentiel.api.partenaire.PartenaireVue;
import fr.cdg62.referentiel.api.partenaire.SecretPartenaire;
import fr.cdg62.socle.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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

/** Partner systems and their access to the SOAP services. */
@Path("/partenaires")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Partenaires", description = "Systèmes qui échangent par SOAP avec le CdG62")
public class PartenairesRessource {

    @Inject
    private ComptesPartenaires partenaires;

    @GET
    @RolesAllowed({Roles.CDG_NUMERIQUE, Roles.ADMINISTRATEUR})
    @Operation(summary = "Partenaires, par code")
    @APIResponse(responseCode = "200", description = "Une page de partenaires")
    @APIResponse(responseCode = "403", description = "Réservé au CdG62 (SEC-002)")
    public Page<PartenaireVue> lister(@BeanParam ParametresPage page) {
        return partenaires.lister(page.demande());
    }

    @GET
    @Path("/{code}")
    @RolesAllowed({Roles.CDG_NUMERIQUE, Roles.ADMINISTRATEUR})
    @Operation(summary = "Lire un partenaire")
    @APIResponse(responseCode = "200", description = "Le partenaire, sans son secret")
    @APIResponse(responseCode = "404", description = "Partenaire inconnu (IDE-404)")
    public PartenaireVue lire(@PathParam("code") String code) {
        return partenaires.lire(code);
    }

    /** Without {@code Idempotency-Key}: the answer holds a secret and is never kept; a second registration is refused. */
    @POST
    @RolesAllowed(Roles.ADMINISTRATEUR)
    @Operation(
            summary = "Inscrire un partenaire",
            description = "Il s'authentifie d'abord par HTTP Basic. Son secret n'est montré que cette fois.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = NouveauPartenaire.class),
                            example = "{\"code\":\"PARTENAIRE-FICTIF\",\"nom\":\"Partenaire fictif\","
                                    + "\"siret\":\"99962590800010\",\"identifiant\":\"partenaire-fictif\"}"))
    @APIResponse(
            responseCode = "201",
            description = "Le partenaire et son secret",
            content = @Content(schema = @Schema(implementation = SecretPartenaire.class)))
    @APIResponse(responseCode = "409", description = "Code ou identifiant déjà pris (MET-050)")
    @APIResponse(responseCode = "422", description = "Saisie invalide ; champ nommé (FMT-010)")
    public Response inscrire(@Valid @NotNull(message = "Décrivez le partenaire.") NouveauPartenaire nouveau) {
        return Response.status(Response.Status.CREATED)
                .entity(partenaires.inscrire(nouveau))
                .build();
    }

    @POST
    @Path("/{code}/suspension")
    @RolesAllowed({Roles.CDG_NUMERIQUE, Roles.ADMINISTRATEUR})
    @Operation(summary = "Suspendre un partenaire : ses messages sont refusés aussitôt (SEC-001)")
    @APIResponse(
            responseCode = "200",
            description = "Le partenaire suspendu",
            content = @Content(schema = @Schema(implementation = PartenaireVue.class)))
    @APIResponse(responseCode = "404", description = "Partenaire inconnu (IDE-404)")
    @APIResponse(responseCode = "412", description = "Version périmée (IDE-002)")
    @APIResponse(responseCode = "428", description = "If-Match absent (IDE-003)")
    public Response suspendre(@PathParam("code") String code, @HeaderParam("If-Match") String ifMatch) {
        return versionne(partenaires.suspendre(code, VersionAttendue.lire(ifMatch)));
    }

    @POST
    @Path("/{code}/reactivation")
    @RolesAllowed({Roles.CDG_NUMERIQUE, Roles.ADMINISTRATEUR})
    @Operation(summary = "Réactiver un partenaire suspendu")
    @APIResponse(
            responseCode = "200",
            description = "Le partenaire réactivé",
            content = @Content(schema = @Schema(implementation = PartenaireVue.class)))
    @APIResponse(responseCode = "404", description = "Partenaire inconnu (IDE-404)")
    @APIResponse(responseCode = "412", description = "Version périmée (IDE-002)")
    @APIResponse(responseCode = "428", description = "If-Match absent (IDE-003)")
    public Response reactiver(@PathParam("code") String code, @HeaderParam("If-Match") String ifMatch) {
        return versionne(partenaires.reactiver(code, VersionAttendue.lire(ifMatch)));
    }

    @POST
    @Path("/{code}/secret")
    @RolesAllowed({Roles.CDG_NUMERIQUE, Roles.ADMINISTRATEUR})
    @Operation(
            summary = "Renouveler l'accès : mode de sécurité, nouveau secret montré cette seule fois",
            description = "Sans corps : même mode, l'ancien accès cesse aussitôt. Avec un recouvrement, l'ancien reste"
                    + " valable autant de jours, pour changer sans interruption.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = NouvelAcces.class),
                            example = "{\"mode\":\"USERNAME_TOKEN\",\"recouvrementJours\":15}"))
    @APIResponse(
            responseCode = "200",
            description = "Le nouvel accès",
            content = @Content(schema = @Schema(implementation = SecretPartenaire.class)))
    @APIResponse(responseCode = "404", description = "Partenaire inconnu (IDE-404)")
    @APIResponse(
            responseCode = "409",
            description = "X509 sans certificat valide (MET-071), USERNAME_TOKEN sans clé de chiffrement (MET-072)")
    @APIResponse(responseCode = "412", description = "Version périmée (IDE-002)")
    @APIResponse(responseCode = "422", description = "Recouvrement hors bornes (FMT-010)")
    @APIResponse(responseCode = "428", description = "If-Match absent (IDE-003)")
    public SecretPartenaire renouveler(
            @PathParam("code") String code, @HeaderParam("If-Match") String ifMatch, NouvelAcces acces) {
        NouvelAcces demande = acces == null ? new NouvelAcces(null, null) : acces;
        return partenaires.renouvelerAcces(code, VersionAttendue.lire(ifMatch), demande);
    }

    @POST
    @Path("/{code}/quota")
    @RolesAllowed({Roles.CDG_NUMERIQUE, Roles.ADMINISTRATEUR})
    @Operation(
            summary = "Fixer le quota de messages par minute",
            description = "Au-delà, les messages reçoivent la faute TEC-001, le statut 429 et l'en-tête Retry-After.")
    @APIResponse(
            responseCode = "200",
            description = "Le partenaire",
            content = @Content(schema = @Schema(implementation = PartenaireVue.class)))
    @APIResponse(responseCode = "404", description = "Partenaire inconnu (IDE-404)")
    @APIResponse(responseCode = "412", description = "Version périmée (IDE-002)")
    @APIResponse(responseCode = "422", description = "Quota hors bornes (FMT-010)")
    @APIResponse(responseCode = "428", description = "If-Match absent (IDE-003)")
    public Response limiter(
            @PathParam("code") String code,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Indiquez le quota.") DemandeQuota demande) {
        return versionne(partenaires.limiter(code, VersionAttendue.lire(ifMatch), demande.quotaParMinute()));
    }

    private static Response versionne(PartenaireVue partenaire) {
        return Corps.versionne(partenaire, partenaire.version());
    }
}
