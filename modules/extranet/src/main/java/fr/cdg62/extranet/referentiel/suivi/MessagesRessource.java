package fr.cdg62.extranet.referentiel.suivi;

import fr.cdg62.extranet.appel.ParametresPage;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.echange.JournalMessages;
import fr.cdg62.referentiel.api.echange.MessageDetail;
import fr.cdg62.referentiel.api.echange.MessageVue;
import fr.cdg62.referentiel.api.echange.RechercheMessages;
import fr.cdg62.referentiel.api.echange.StatutMessage;
import fr.cdg62.socle.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Messages exchanged with partner systems. */
@Path("/messages")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Suivi")
public class MessagesRessource {

    @Inject
    private JournalMessages messages;

    @GET
    @RolesAllowed({Roles.CDG_NUMERIQUE, Roles.ADMINISTRATEUR})
    @Operation(summary = "Chercher des messages de partenaires, le plus récent d'abord")
    @APIResponse(responseCode = "200", description = "Une page de messages, sans leurs enveloppes")
    public Page<MessageVue> chercher(
            @QueryParam("partenaire") String partenaire,
            @QueryParam("service") String service,
            @QueryParam("messageId") String messageId,
            @QueryParam("statut") StatutMessage statut,
            @QueryParam("du") Instant du,
            @QueryParam("au") Instant au,
            @BeanParam ParametresPage page) {
        return messages.chercher(new RechercheMessages(
                vide(partenaire), vide(service), vide(messageId), statut, du, au, page.demande()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CDG_NUMERIQUE, Roles.ADMINISTRATEUR})
    @Operation(summary = "Lire un échange entier : enveloppe reçue et enveloppe rendue")
    @APIResponse(responseCode = "200", description = "L'échange")
    @APIResponse(responseCode = "404", description = "Message inconnu (IDE-404)")
    public MessageDetail lire(@PathParam("id") long id) {
        return messages.lire(id);
    }

    private static String vide(String texte) {
        return texte == null || texte.isBlank() ? null : texte;
    }
}
