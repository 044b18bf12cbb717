package fr.cdg62.extranet.referentiel.suivi;

import fr.cdg62.extranet.appel.ParametresPage;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.journal.EntreeVue;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.socle.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was done to the objects of one collectivité. */
@Path("/collectivites/{siren}/historique")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Suivi")
public class HistoriqueRessource {

    @Inject
    private Journal journal;

    @GET
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.TOUT_CDG})
    @Operation(summary = "Histoire d'un objet d'une collectivité, le plus récent d'abord")
    @APIResponse(responseCode = "200", description = "Une page de lignes")
    @APIResponse(responseCode = "404", description = "Collectivité inconnue de l'appelant (IDE-404)")
    public Page<EntreeVue> historique(
            @PathParam("siren") String siren,
            @QueryParam("objet")
                    @NotBlank(message = "Indiquez l'objet dont vous voulez l'histoire.")
                    @Parameter(example = "CONVENTION:51")
                    String objet,
            @BeanParam ParametresPage page) {
        return journal.historique(siren, objet, page.demande());
    }
}
