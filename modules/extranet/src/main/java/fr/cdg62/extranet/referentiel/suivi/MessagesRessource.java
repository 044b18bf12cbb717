package fr.cdg62.extranet.referentiel.suivi;

import fr.cdg62.extranet.appel.ParametresPage;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.echange.IssueRejeu;
import fr.cdg62.referentiel.api.echange.JournalMessages;
import fr.cdg62.referentiel.api.echange.MessageARejouer;
import fr.cdg62.referentiel.api.echange.MessageDetail;
import fr.cdg62.referentiel.api.echange.MessageVue;
import fr.cdg62.referentiel.api.echange.RechercheMessages;
import fr.cdg62.referentiel.api.echange.ServiceRejouable;
import fr.cdg62.referentiel.api.echange.StatutMessage;
import fr.cdg62.referentiel.api.echange.statistique.BilanEchanges;
import fr.cdg62.referentiel.api.echange.statistique.StatistiquesEchanges;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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

    @Inject
    private StatistiquesEchanges statistiques;

    @Inject
    @Any
    private Instance<ServiceRejouable> services;

    @GET
    @RolesAllowed({Roles.CDG_NUMERIQUE, Roles.ADMINISTRATEUR})
    @Operation(summary = "Chercher des messages de partenaires, le plus récent d'abord")
    @APIResponse(responseCode = "200", description = "Une page de messages, sans leurs enveloppes")
    public Page<MessageVue> chercher(
            @QueryParam("partenaire") String partenaire,
            @QueryParam("service") String service,
            @QueryParam("messageId") String messageId,
            @Parameter(description = "Référence de l'échange, dite par sa faute ou son en-tête X-Correlation-Id")
                    @QueryParam("correlation")
                    String correlation,
            @QueryParam("statut") StatutMessage statut,
            @Parameter(description = "Premier jour", example = "2026-11-01") @QueryParam("du") LocalDate du,
            @Parameter(description = "Dernier jour", example = "2026-11-30") @QueryParam("au") LocalDate au,
            @BeanParam ParametresPage page) {
        return messages.chercher(new RechercheMessages(
                vide(partenaire), vide(service), vide(messageId), vide(correlation), statut, du, au, page.demande()));
    }

    @GET
    @Path("/statistiques")
    @RolesAllowed({Roles.CDG_NUMERIQUE, Roles.ADMINISTRATEUR})
    @Operation(
            summary = "Compter les messages par jour, par suite donnée et par faute",
            description = "Quatre-vingt-douze jours au plus ; sans dates, les trente derniers.")
    @APIResponse(responseCode = "200", description = "Le bilan de la période")
    @APIResponse(responseCode = "422", description = "Période à l'envers ou trop longue (FMT-010)")
    public BilanEchanges compter(
            @Parameter(description = "Code d'un partenaire ; absent : tous", example = "FIBRE-NUMERIQUE")
                    @QueryParam("partenaire")
                    String partenaire,
            @Parameter(description = "Premier jour", example = "2026-11-01") @QueryParam("du") LocalDate du,
            @Parameter(description = "Dernier jour", example = "2026-11-30") @QueryParam("au") LocalDate au) {
        return statistiques.bilan(vide(partenaire), du, au);
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

    @POST
    @Path("/{id}/rejeu")
    @RolesAllowed({Roles.CDG_NUMERIQUE, Roles.ADMINISTRATEUR})
    @Operation(
            summary = "Rejouer la réponse : présenter de nouveau le message reçu, au nom de son partenaire",
            description =
                    "Un message déjà exécuté obtient la réponse conservée, sans second effet. Un message refusé est"
                            + " évalué à nouveau et peut être exécuté cette fois. Une consultation est refaite. Le rejeu est"
                            + " inscrit au journal ; rien n'est envoyé au partenaire.")
    @APIResponse(
            responseCode = "200",
            description = "La réponse que le partenaire recevrait",
            content = @Content(schema = @Schema(implementation = IssueRejeu.class)))
    @APIResponse(responseCode = "404", description = "Message inconnu (IDE-404)")
    @APIResponse(responseCode = "409", description = "Message non conservé entier, ou partenaire sans accès (MET-070)")
    public IssueRejeu rejouer(@PathParam("id") long id) {
        MessageARejouer message = messages.reprendre(id);
        IssueRejeu issue = service(message.service()).presenter(message);
        messages.noterRejeu(id, issue);
        return issue;
    }

    private ServiceRejouable service(String nom) {
        return services.stream()
                .filter(s -> s.service().equals(nom))
                .findFirst()
                .orElseThrow(() -> new DemandeRefusee(
                        CodeProbleme.MESSAGE_NON_REJOUABLE,
                        "Le service « %s » ne rejoue pas ses messages.".formatted(nom)));
    }

    private static String vide(String texte) {
        return texte == null || texte.isBlank() ? null : texte;
    }
}
