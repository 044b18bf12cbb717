package fr.cdg62.extranet.referentiel.suivi;

import fr.cdg62.extranet.appel.ParametresPage;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.outbox.EvenementVue;
import fr.cdg62.referentiel.api.outbox.Outbox;
import fr.cdg62.socle.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Events of the outbox whose handling failed: seen, and tried again once their cause is gone. */
@Path("/evenements-en-echec")
@RequestScoped
@RolesAllowed(Roles.ADMINISTRATEUR)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Suivi")
public class EvenementsEnEchecRessource {

    @Inject
    private Outbox outbox;

    @GET
    @Operation(
            summary = "Événements dont le traitement a échoué, le plus ancien d'abord",
            description = "Sans prochaine tentative, le système a renoncé : une relance est attendue.")
    @APIResponse(responseCode = "200", description = "Une page d'événements")
    public Page<EvenementVue> lister(@BeanParam ParametresPage page) {
        return outbox.enEchec(page.demande());
    }

    @POST
    @Path("/{id}/relance")
    @Operation(summary = "Demander une nouvelle tentative, tout de suite")
    @APIResponse(responseCode = "204", description = "La tentative est demandée")
    @APIResponse(responseCode = "404", description = "Événement inconnu ou déjà traité (IDE-404)")
    public void relancer(@PathParam("id") long id) {
        outbox.relancer(id);
    }
}
