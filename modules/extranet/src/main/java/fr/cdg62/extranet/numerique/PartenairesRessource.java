package fr.cdg62.extranet.numerique;

import fr.cdg62.extranet.appel.Corps;
import fr.cdg62.extranet.appel.ParametresPage;
import fr.cdg62.extranet.appel.VersionAttendue;
import fr.cdg62.referentiel.api.acces.ComptesPartenaires;
import fr.cdg62.referentiel.api.acces.PartenaireVue;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.acces.SecretPartenaire;
import fr.cdg62.socle.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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

    @POST
    @Path("/{code}/suspension")
    @RolesAllowed({Roles.CDG_NUMERIQUE, Roles.ADMINISTRATEUR})
    @Operation(summary = "Suspendre un partenaire : ses messages sont refusés aussitôt (SEC-001)")
    @APIResponse(
            responseCode = "200",
            description = "Le partenaire suspendu",
            content = @Content(schema = @Schema(implementation = PartenaireVue.class)))
    @APIResponse(responseCode = "404", description = "Partenaire inconnu (IDE-404)")
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
    public Response reactiver(@PathParam("code") String code, @HeaderParam("If-Match") String ifMatch) {
        return versionne(partenaires.reactiver(code, VersionAttendue.lire(ifMatch)));
    }

    @POST
    @Path("/{code}/secret")
    @RolesAllowed({Roles.CDG_NUMERIQUE, Roles.ADMINISTRATEUR})
    @Operation(summary = "Remplacer le secret : l'ancien cesse aussitôt, le nouveau n'est montré que cette fois")
    @APIResponse(
            responseCode = "200",
            description = "Le nouveau secret",
            content = @Content(schema = @Schema(implementation = SecretPartenaire.class)))
    @APIResponse(responseCode = "404", description = "Partenaire inconnu (IDE-404)")
    public SecretPartenaire remplacerSecret(@PathParam("code") String code, @HeaderParam("If-Match") String ifMatch) {
        return partenaires.remplacerSecret(code, VersionAttendue.lire(ifMatch));
    }

    private static Response versionne(PartenaireVue partenaire) {
        return Corps.versionne(partenaire, partenaire.version());
    }
}
