package fr.cdg62.extranet.cotisation;

import fr.cdg62.extranet.appel.Corps;
import fr.cdg62.extranet.appel.VersionAttendue;
import fr.cdg62.finances.api.cotisation.ControleCotisations;
import fr.cdg62.finances.api.cotisation.DeclarationVue;
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

/** What the CdG decides on a declaration. */
@Path("/cotisations/{id}/controle")
@RequestScoped
@RolesAllowed(Roles.CDG_FINANCES)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cotisations")
public class ControleRessource {

    @Inject
    private ControleCotisations controle;

    @PathParam("id")
    private long id;

    @HeaderParam("If-Match")
    private String version;

    @POST
    @Path("/validation")
    @Operation(summary = "Valider une déclaration déposée")
    @APIResponse(
            responseCode = "200",
            description = "Déclaration validée",
            content = @Content(schema = @Schema(implementation = DeclarationVue.class)))
    @APIResponse(responseCode = "403", description = "Réservé au service des finances du centre (SEC-002)")
    @APIResponse(
            responseCode = "409",
            description = "Elle n'est pas déposée (MET-001) ou diffère de la paie faite par le centre (MET-126)")
    public Response valider() {
        return versionnee(controle.valider(id, VersionAttendue.lire(version)));
    }

    @POST
    @Path("/rejet")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Rejeter une déclaration déposée, avec son motif")
    @APIResponse(
            responseCode = "200",
            description = "Déclaration rejetée, à corriger par la collectivité",
            content = @Content(schema = @Schema(implementation = DeclarationVue.class)))
    @APIResponse(responseCode = "409", description = "Elle n'est pas déposée (MET-001)")
    @APIResponse(responseCode = "422", description = "Motif absent ou trop long (FMT-010)")
    public Response rejeter(@Valid @NotNull(message = "Indiquez le motif du rejet.") Rejet rejet) {
        return versionnee(controle.rejeter(id, VersionAttendue.lire(version), rejet.motif()));
    }

    @POST
    @Path("/titrage")
    @Operation(
            summary = "Mettre en recouvrement une déclaration validée",
            description = "Un titre pour la première version, la seule différence pour une correction.")
    @APIResponse(
            responseCode = "200",
            description = "Déclaration titrée",
            content = @Content(schema = @Schema(implementation = DeclarationVue.class)))
    @APIResponse(responseCode = "409", description = "Elle n'est pas validée (MET-001)")
    public Response titrer() {
        return versionnee(controle.titrer(id, VersionAttendue.lire(version)));
    }

    private static Response versionnee(DeclarationVue vue) {
        return Corps.versionne(vue, vue.resume().version());
    }
}
