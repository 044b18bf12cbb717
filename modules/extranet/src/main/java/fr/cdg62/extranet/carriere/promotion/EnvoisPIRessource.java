package fr.cdg62.extranet.carriere.promotion;

import fr.cdg62.carriere.api.promotion.envoi.BilanEnvois;
import fr.cdg62.carriere.api.promotion.envoi.EnvoiPIVue;
import fr.cdg62.carriere.api.promotion.envoi.EnvoisPI;
import fr.cdg62.carriere.api.promotion.envoi.EtatEnvoiPI;
import fr.cdg62.extranet.appel.Ecritures;
import fr.cdg62.extranet.appel.ParametresPage;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Sending of the letters of a campaign. */
@Path("/promotion-interne/campagnes/{campagne}/envois")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Campagnes de promotion interne")
public class EnvoisPIRessource {

    @Inject
    private EnvoisPI envois;

    @Inject
    private Ecritures ecritures;

    @GET
    @RolesAllowed({Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE})
    @Operation(summary = "Les courriers de la campagne : à envoyer, envoyés, lus par l'employeur")
    @APIResponse(responseCode = "200", description = "Une page de courriers, par nom de l'agent")
    @APIResponse(responseCode = "404", description = "Campagne inconnue (IDE-404)")
    public Page<EnvoiPIVue> lister(
            @PathParam("campagne") long campagne,
            @QueryParam("etat") EtatEnvoiPI etat,
            @BeanParam ParametresPage page) {
        return envois.lister(campagne, etat, page.demande());
    }

    @POST
    @RolesAllowed(Roles.CDG_CARRIERE)
    @Operation(
            summary = "Envoyer les courriers qui ne le sont pas encore",
            description =
                    "Chaque employeur les trouve dans le dossier proposé et en est averti par une échéance, jusqu'à ce"
                            + " qu'il les ouvre. Un courrier déjà envoyé n'est pas envoyé de nouveau.")
    @APIResponse(
            responseCode = "201",
            description = "Nombre de courriers envoyés, et de ceux qui l'étaient déjà",
            content = @Content(schema = @Schema(implementation = BilanEnvois.class)))
    @APIResponse(responseCode = "403", description = "Votre rôle ne le permet pas (SEC-002)")
    @APIResponse(responseCode = "404", description = "Campagne inconnue (IDE-404)")
    public Response envoyer(@PathParam("campagne") long campagne, @HeaderParam("Idempotency-Key") String cle) {
        return ecritures.creer(cle, "envois-pi", campagne, () -> envois.envoyer(campagne));
    }
}
