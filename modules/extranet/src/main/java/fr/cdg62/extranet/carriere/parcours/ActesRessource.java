package fr.cdg62.extranet.carriere.parcours;

import fr.cdg62.carriere.api.acte.ActeVue;
import fr.cdg62.carriere.api.acte.Actes;
import fr.cdg62.extranet.appel.Corps;
import fr.cdg62.extranet.appel.VersionAttendue;
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

/** What may happen to an act once registered. */
@Path("/actes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Carrières")
public class ActesRessource {

    @Inject
    private Actes actes;

    @POST
    @Path("/{id}/annulation")
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.CDG_CARRIERE})
    @Operation(
            summary = "Annuler un acte",
            description = "Rien n'est effacé : ses changements ne sont plus connus à partir de maintenant.")
    @APIResponse(
            responseCode = "200",
            description = "L'acte annulé",
            content = @Content(schema = @Schema(implementation = ActeVue.class)))
    @APIResponse(responseCode = "404", description = "Acte inconnu ou hors de vos habilitations (IDE-404)")
    @APIResponse(
            responseCode = "409",
            description = "Déjà annulé (MET-001), ou deux positions se chevaucheraient (MET-300)")
    @APIResponse(responseCode = "412", description = "Version périmée (IDE-002)")
    @APIResponse(responseCode = "428", description = "If-Match absent (IDE-003)")
    public Response annuler(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String version,
            @Valid @NotNull(message = "Indiquez le motif de l'annulation.") MotifAnnulation demande) {
        ActeVue acte = actes.annuler(id, demande.motif(), VersionAttendue.lire(version));
        return Corps.versionne(acte, acte.version());
    }
}
