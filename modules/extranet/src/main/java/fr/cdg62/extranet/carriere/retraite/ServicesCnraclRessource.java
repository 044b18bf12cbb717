package fr.cdg62.extranet.carriere.retraite;

import fr.cdg62.carriere.api.retraite.Pensions;
import fr.cdg62.carriere.api.retraite.ServicesVue;
import fr.cdg62.referentiel.api.acces.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The services of an agent as the CNRACL counts them. */
@Path("/carrieres/{carriere}/services-cnracl")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Retraite")
public class ServicesCnraclRessource {
    @Inject
    private Pensions pensions;

    @GET
    @RolesAllowed({
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE,
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE,
        Roles.AGENT
    })
    @Operation(
            summary = "Les services d'un agent tels que la CNRACL les compte, à rapprocher de son compte individuel",
            description = "Toutes les carrières de l'agent que vous suivez, chaque jour compté une fois.")
    @APIResponse(responseCode = "200", description = "Périodes dans l'ordre, avec la règle de chacune, et les totaux")
    @APIResponse(responseCode = "403", description = "Mission non couverte par l'adhésion (REJ-ADH-01)")
    @APIResponse(responseCode = "404", description = "Carrière inconnue ou hors de vos habilitations (IDE-404)")
    @APIResponse(responseCode = "422", description = "Temps sans règle (MET-314)")
    public ServicesVue services(@PathParam("carriere") long carriere) {
        return pensions.services(carriere);
    }
}
