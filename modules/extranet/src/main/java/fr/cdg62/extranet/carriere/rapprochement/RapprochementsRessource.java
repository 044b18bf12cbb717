package fr.cdg62.extranet.carriere.rapprochement;

import fr.cdg62.carriere.api.rapprochement.CandidatVue;
import fr.cdg62.carriere.api.rapprochement.FusionVue;
import fr.cdg62.carriere.api.rapprochement.NouvelleFusion;
import fr.cdg62.carriere.api.rapprochement.Rapprochements;
import fr.cdg62.extranet.appel.Corps;
import fr.cdg62.extranet.appel.Ecritures;
import fr.cdg62.extranet.appel.ParametresPage;
import fr.cdg62.extranet.appel.VersionAttendue;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Records of one person entered twice. */
@Path("/rapprochements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Rapprochement d'agents", description = "Aucune personne en double : ressemblance, fusion tracée, retour")
public class RapprochementsRessource {
    @Inject
    private Rapprochements rapprochements;

    @Inject
    private Ecritures ecritures;

    @GET
    @RolesAllowed(Roles.CDG_CARRIERE)
    @Operation(summary = "Rapprochements faits, les derniers d'abord")
    @APIResponse(responseCode = "200", description = "Une page de rapprochements")
    public Page<FusionVue> lister(@BeanParam ParametresPage page) {
        return rapprochements.chercher(page.demande());
    }

    @GET
    @Path("/candidats")
    @RolesAllowed(Roles.CDG_CARRIERE)
    @Operation(summary = "Agents qui ressemblent à celui-ci, et pourquoi")
    @APIResponse(responseCode = "200", description = "Agents ressemblants")
    @APIResponse(responseCode = "404", description = "Agent inconnu ou hors de vos arrondissements (IDE-404)")
    public List<CandidatVue> candidats(@QueryParam("agent") long agent) {
        return rapprochements.candidats(agent);
    }

    @POST
    @RolesAllowed(Roles.CDG_CARRIERE)
    @Operation(
            summary = "Rapprocher deux enregistrements d'une même personne",
            description = "Les carrières, le dossier et les pièces passent à celui qui reste ; tout peut être défait.")
    @APIResponse(
            responseCode = "201",
            description = "Rapprochement fait",
            content = @Content(schema = @Schema(implementation = FusionVue.class)))
    @APIResponse(responseCode = "409", description = "Rien ne les rapproche (MET-334)")
    public Response fusionner(
            @HeaderParam("Idempotency-Key") String cle,
            @NotNull(message = "Indiquez les deux agents.") NouvelleFusion nouvelle) {
        return ecritures.creer(cle, "rapprocherAgents", nouvelle, () -> rapprochements.fusionner(nouvelle));
    }

    @POST
    @Path("/{id}/retour")
    @RolesAllowed(Roles.CDG_CARRIERE)
    @Operation(summary = "Défaire un rapprochement")
    @APIResponse(
            responseCode = "200",
            description = "Tout est remis à sa place",
            content = @Content(schema = @Schema(implementation = FusionVue.class)))
    @APIResponse(responseCode = "409", description = "Des pièces ont été intégrées depuis (MET-334)")
    public Response defaire(@PathParam("id") long id, @HeaderParam("If-Match") String version) {
        FusionVue fusion = rapprochements.defaire(id, VersionAttendue.lire(version));
        return Corps.versionne(fusion, fusion.version());
    }
}
