package fr.cdg62.extranet.portail;

import fr.cdg62.extranet.appel.Corps;
import fr.cdg62.extranet.appel.VersionAttendue;
import fr.cdg62.numerique.api.portail.ApplicationVue;
import fr.cdg62.numerique.api.portail.Portail;
import fr.cdg62.referentiel.api.acces.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The applications of the portail, for those who keep it. */
@Path("/applications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Portail")
public class ApplicationsRessource {

    @Inject
    private Portail portail;

    @GET
    @RolesAllowed({Roles.ADMINISTRATEUR, Roles.CDG_NUMERIQUE})
    @Operation(summary = "Les applications du portail, retirées comprises")
    @APIResponse(responseCode = "200", description = "Les applications, dans l'ordre du portail")
    public List<ApplicationVue> lister() {
        return portail.applications();
    }

    @GET
    @Path("/{code}")
    @RolesAllowed({Roles.ADMINISTRATEUR, Roles.CDG_NUMERIQUE})
    @Operation(summary = "Une application du portail")
    @APIResponse(
            responseCode = "200",
            description = "L'application ; ETag porte sa version",
            content = @Content(schema = @Schema(implementation = ApplicationVue.class)))
    @APIResponse(responseCode = "404", description = "Application inconnue (IDE-404)")
    public Response lire(@Parameter(example = "PASTELL") @PathParam("code") String code) {
        return versionnee(portail.application(code));
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Roles.ADMINISTRATEUR)
    @Operation(summary = "Régler l'adresse d'une application, la montrer ou la retirer")
    @APIResponse(
            responseCode = "200",
            description = "L'application réglée",
            content = @Content(schema = @Schema(implementation = ApplicationVue.class)))
    @APIResponse(responseCode = "404", description = "Application inconnue (IDE-404)")
    @APIResponse(responseCode = "422", description = "Adresse hors des hôtes de l'application ; champ nommé (FMT-010)")
    public Response regler(
            @Parameter(example = "PASTELL") @PathParam("code") String code,
            @HeaderParam("If-Match") String version,
            @Valid @NotNull(message = "Décrivez le réglage.") ReglageSaisie reglage) {
        return versionnee(portail.regler(code, reglage.adresse(), reglage.actif(), VersionAttendue.lire(version)));
    }

    private static Response versionnee(ApplicationVue application) {
        return Corps.versionne(application, application.version());
    }
}
