package fr.cdg62.extranet.referentiel.affiliation;

import fr.cdg62.extranet.appel.Ecritures;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.affiliation.Affiliations;
import fr.cdg62.referentiel.api.affiliation.NotificationVue;
import fr.cdg62.referentiel.api.affiliation.NouvelleNotification;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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

/** Decisions that one collectivité notifies about its membership. */
@Path("/collectivites/{siren}/notifications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Affiliations")
public class NotificationsRessource {

    @Inject
    private Affiliations affiliations;

    @Inject
    private Ecritures ecritures;

    @GET
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.TOUT_CDG})
    @Operation(summary = "Notifications, la plus récente d'abord")
    @APIResponse(responseCode = "200", description = "Les décisions notifiées")
    @APIResponse(responseCode = "404", description = "Collectivité inconnue de l'appelant (IDE-404)")
    public List<NotificationVue> liste(@PathParam("siren") String siren) {
        return affiliations.notifications(siren);
    }

    @POST
    @RolesAllowed({Roles.CDG_REFERENTIEL, Roles.COLLECTIVITE_SIGNATAIRE})
    @Operation(
            summary = "Notifier une décision d'affiliation, de retrait ou d'adhésion au socle",
            description = "Elle prend effet par la revue annuelle des seuils.")
    @APIResponse(
            responseCode = "201",
            description = "Notification enregistrée",
            content = @Content(schema = @Schema(implementation = NotificationVue.class)))
    @APIResponse(responseCode = "422", description = "Saisie refusée, le champ est nommé (FMT-010)")
    public Response notifier(
            @PathParam("siren") String siren,
            @HeaderParam("Idempotency-Key") String cle,
            @Valid @NotNull(message = "Décrivez la décision.") NotificationSaisie saisie) {
        return ecritures.creer(
                cle,
                "notifier",
                List.of(siren, saisie),
                () -> affiliations.notifier(
                        new NouvelleNotification(siren, saisie.nature(), saisie.date(), saisie.reference())));
    }
}
