package fr.cdg62.extranet.portail;

import fr.cdg62.extranet.appel.Corps;
import fr.cdg62.extranet.appel.VersionAttendue;
import fr.cdg62.numerique.api.portail.HabilitationApplicationVue;
import fr.cdg62.numerique.api.portail.HabilitationsApplications;
import fr.cdg62.referentiel.api.acces.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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

/** The end of a habilitation to an application. */
@Path("/habilitations-applications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Portail")
public class HabilitationsApplicationsRessource {

    @Inject
    private HabilitationsApplications habilitations;

    @POST
    @Path("/{id}/retrait")
    @RolesAllowed({Roles.ADMINISTRATEUR, Roles.COLLECTIVITE_SIGNATAIRE})
    @Operation(summary = "Retirer une application à une personne")
    @APIResponse(
            responseCode = "200",
            description = "Habilitation close",
            content = @Content(schema = @Schema(implementation = HabilitationApplicationVue.class)))
    @APIResponse(responseCode = "404", description = "Habilitation inconnue ou d'une autre collectivité (IDE-404)")
    @APIResponse(responseCode = "422", description = "Dernier jour refusé (FMT-010)")
    public Response retirer(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String version,
            @Valid @NotNull(message = "Indiquez le dernier jour.") FinSaisie fin) {
        HabilitationApplicationVue vue = habilitations.retirer(id, fin.dernierJour(), VersionAttendue.lire(version));
        return Corps.versionne(vue, vue.version());
    }
}
