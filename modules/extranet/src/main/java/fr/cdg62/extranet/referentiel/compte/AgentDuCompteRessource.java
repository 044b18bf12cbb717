package fr.cdg62.extranet.referentiel.compte;

import fr.cdg62.extranet.appel.Corps;
import fr.cdg62.extranet.appel.VersionAttendue;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.agent.LigneAgent;
import fr.cdg62.referentiel.api.compte.CompteVue;
import fr.cdg62.referentiel.api.compte.ComptesAgents;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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

/** The agent whose own account it is. */
@Path("/comptes/{identifiant}/agent")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Comptes")
public class AgentDuCompteRessource {

    @Inject
    private ComptesAgents comptes;

    @GET
    @RolesAllowed(Roles.ADMINISTRATEUR)
    @Operation(summary = "L'agent dont c'est le compte", description = "Son numéro de sécurité sociale est masqué.")
    @APIResponse(responseCode = "200", description = "L'agent")
    @APIResponse(responseCode = "404", description = "Compte inconnu, ou qui n'est celui d'aucun agent (IDE-404)")
    public LigneAgent lire(@PathParam("identifiant") String identifiant) {
        return comptes.agent(identifiant);
    }

    @PUT
    @RolesAllowed(Roles.ADMINISTRATEUR)
    @Operation(
            summary = "Rattacher un compte à un agent",
            description = "Le compte reçoit le rôle AGENT : il ne lit que le dossier et la carrière de cet agent.")
    @APIResponse(
            responseCode = "200",
            description = "Le compte, rattaché",
            content = @Content(schema = @Schema(implementation = CompteVue.class)))
    @APIResponse(responseCode = "404", description = "Compte ou agent inconnu (IDE-404)")
    @APIResponse(
            responseCode = "409",
            description =
                    "Compte clos ou déjà rattaché (MET-001), agent qui a déjà un compte (MET-050) ou compte qui tient"
                            + " un autre rôle (MET-053)")
    @APIResponse(responseCode = "412", description = "Version périmée (IDE-002)")
    public Response rattacher(
            @PathParam("identifiant") String identifiant,
            @HeaderParam("If-Match") String version,
            @Valid @NotNull(message = "Indiquez l'agent.") RattachementSaisie saisie) {
        return versionne(comptes.rattacher(identifiant, saisie.agent(), VersionAttendue.lire(version)));
    }

    @DELETE
    @RolesAllowed(Roles.ADMINISTRATEUR)
    @Operation(summary = "Détacher un compte de son agent", description = "Le rôle AGENT cesse aussitôt.")
    @APIResponse(
            responseCode = "200",
            description = "Le compte, qui n'est plus celui de personne",
            content = @Content(schema = @Schema(implementation = CompteVue.class)))
    @APIResponse(responseCode = "409", description = "Le compte n'est celui d'aucun agent (MET-001)")
    @APIResponse(responseCode = "412", description = "Version périmée (IDE-002)")
    public Response detacher(@PathParam("identifiant") String identifiant, @HeaderParam("If-Match") String version) {
        return versionne(comptes.detacher(identifiant, VersionAttendue.lire(version)));
    }

    private static Response versionne(CompteVue vue) {
        return Corps.versionne(vue, vue.version());
    }
}
