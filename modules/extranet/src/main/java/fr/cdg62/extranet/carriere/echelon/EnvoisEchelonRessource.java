package fr.cdg62.extranet.carriere.echelon;

import fr.cdg62.carriere.api.echelon.envoi.EcartEnvoi;
import fr.cdg62.carriere.api.echelon.envoi.EnvoiEchelonVue;
import fr.cdg62.carriere.api.echelon.envoi.EnvoisEchelon;
import fr.cdg62.extranet.appel.Ecritures;
import fr.cdg62.extranet.appel.ParametresPage;
import fr.cdg62.referentiel.api.acces.Roles;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Sends the proposals of a run to all the collectivités. */
@Path("/campagnes-echelon/{id}/envois")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calculs d'avancement d'échelon")
public class EnvoisEchelonRessource {
    @Inject
    private EnvoisEchelon envois;

    @Inject
    private Ecritures ecritures;

    @GET
    @RolesAllowed(Roles.CDG_CARRIERE)
    @Operation(summary = "Envois des propositions d'un calcul à toutes les collectivités, le dernier d'abord")
    @APIResponse(responseCode = "200", description = "Une page d'envois")
    @APIResponse(responseCode = "404", description = "Calcul inconnu (IDE-404)")
    public Page<EnvoiEchelonVue> lister(@PathParam("id") long id, @BeanParam ParametresPage page) {
        return envois.envois(id, page.demande());
    }

    @POST
    @RolesAllowed(Roles.CDG_CARRIERE)
    @Operation(
            summary = "Envoyer les propositions d'un calcul à toutes les collectivités de votre portefeuille",
            description = "Par lots de deux cents ; demandé à nouveau, un envoi ne porte que sur ce qui reste.")
    @APIResponse(
            responseCode = "201",
            description = "Envoi lancé ; la réponse est son avancement : à envoyer, envoyées, écartées",
            content = @Content(schema = @Schema(implementation = EnvoiEchelonVue.class)))
    @APIResponse(responseCode = "404", description = "Calcul inconnu (IDE-404)")
    @APIResponse(responseCode = "409", description = "Un calcul ou un envoi est déjà en cours (MET-318)")
    public Response lancer(@HeaderParam("Idempotency-Key") String cle, @PathParam("id") long id) {
        return ecritures.creer(cle, "envoi-echelon", List.of(id), () -> envois.avancement(id, envois.lancer(id)));
    }

    @GET
    @Path("/{envoi}")
    @RolesAllowed(Roles.CDG_CARRIERE)
    @Operation(summary = "Où en est un envoi")
    @APIResponse(responseCode = "200", description = "Propositions à envoyer, envoyées et écartées")
    @APIResponse(responseCode = "404", description = "Calcul ou envoi inconnu (IDE-404)")
    public EnvoiEchelonVue lire(@PathParam("id") long id, @PathParam("envoi") long envoi) {
        return envois.avancement(id, envoi);
    }

    @GET
    @Path("/{envoi}/ecarts")
    @RolesAllowed(Roles.CDG_CARRIERE)
    @Operation(summary = "Propositions laissées de côté par un envoi, et pourquoi")
    @APIResponse(responseCode = "200", description = "Une page d'écarts, par collectivité et par raison")
    @APIResponse(responseCode = "404", description = "Calcul ou envoi inconnu (IDE-404)")
    public Page<EcartEnvoi> ecarts(
            @PathParam("id") long id, @PathParam("envoi") long envoi, @BeanParam ParametresPage page) {
        return envois.ecarts(id, envoi, page.demande());
    }
}
