package fr.cdg62.extranet.carriere.echelon;

import fr.cdg62.carriere.api.echelon.campagne.CampagneEchelonVue;
import fr.cdg62.carriere.api.echelon.campagne.CampagnesEchelon;
import fr.cdg62.carriere.api.echelon.campagne.DemandeCampagneEchelon;
import fr.cdg62.carriere.api.echelon.campagne.ErreurEchelon;
import fr.cdg62.extranet.appel.Ecritures;
import fr.cdg62.extranet.appel.ParametresPage;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Runs that compute the avancements d'échelon to come. */
@Path("/campagnes-echelon")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Calculs d'avancement d'échelon",
        description =
                "Propositions des douze mois à venir, pour une collectivité ou toutes ; relancé, un calcul ne double"
                        + " rien")
public class CampagnesEchelonRessource {
    @Inject
    private CampagnesEchelon campagnes;

    @Inject
    private ProgressionsEchelon progressions;

    @Inject
    private Ecritures ecritures;

    @GET
    @RolesAllowed(Roles.CDG_CARRIERE)
    @Operation(summary = "Liste des calculs, le dernier d'abord")
    @APIResponse(responseCode = "200", description = "Une page de calculs")
    public Page<CampagneEchelonVue> lister(@BeanParam ParametresPage page) {
        return campagnes.campagnes(page.demande());
    }

    @POST
    @RolesAllowed(Roles.CDG_CARRIERE)
    @Operation(
            summary = "Lancer un calcul",
            description = "Sans collectivité, toutes celles qui ont droit à la mission d'expertise.")
    @APIResponse(
            responseCode = "201",
            description = "Calcul lancé ; la réponse est son avancement",
            content = @Content(schema = @Schema(implementation = CampagneEchelonVue.class)))
    @APIResponse(responseCode = "403", description = "Réservé au CdG (SEC-002) ou mission non couverte (REJ-ADH-01)")
    @APIResponse(responseCode = "404", description = "Collectivité hors de votre portefeuille (IDE-404)")
    @APIResponse(responseCode = "409", description = "Un calcul est déjà en cours (MET-318)")
    public Response lancer(
            @HeaderParam("Idempotency-Key") String cle,
            @Valid @NotNull(message = "Indiquez ce qu'il faut calculer.") DemandeCampagneEchelon demande) {
        return ecritures.creer(cle, "campagne-echelon", demande, () -> campagnes.avancement(campagnes.lancer(demande)));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.CDG_CARRIERE)
    @Operation(summary = "Où en est un calcul")
    @APIResponse(responseCode = "200", description = "Avancement : faits, total, propositions, erreurs, rythme")
    @APIResponse(responseCode = "404", description = "Calcul inconnu (IDE-404)")
    public CampagneEchelonVue lire(@PathParam("id") long id) {
        return campagnes.avancement(id);
    }

    @GET
    @Path("/{id}/progression")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed(Roles.CDG_CARRIERE)
    @Operation(
            summary = "Suivre un calcul",
            description = "Un événement « avancement » à chaque progrès, jusqu'à la fin.")
    @APIResponse(
            responseCode = "200",
            description = "Flux d'événements",
            content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS))
    @APIResponse(responseCode = "404", description = "Calcul inconnu (IDE-404)")
    public void suivre(@PathParam("id") long id, @Context SseEventSink sortie, @Context Sse sse) {
        campagnes.avancement(id);
        progressions.suivre(id, sortie, sse);
    }

    @GET
    @Path("/{id}/erreurs")
    @RolesAllowed(Roles.CDG_CARRIERE)
    @Operation(summary = "Carrières qui n'ont pas pu être calculées, et pourquoi")
    @APIResponse(responseCode = "200", description = "Une page d'erreurs")
    public Page<ErreurEchelon> erreurs(@PathParam("id") long id, @BeanParam ParametresPage page) {
        return campagnes.erreurs(id, page.demande());
    }

    @POST
    @Path("/{id}/evenements")
    @RolesAllowed(Roles.CDG_CARRIERE)
    @Operation(summary = "Arrêter, reprendre un calcul, ou envoyer ses propositions à une collectivité")
    @APIResponse(responseCode = "200", description = "Avancement après la demande")
    @APIResponse(responseCode = "404", description = "Calcul ou collectivité inconnus (IDE-404)")
    @APIResponse(responseCode = "409", description = "Impossible dans cet état (MET-001)")
    public CampagneEchelonVue survenir(
            @PathParam("id") long id,
            @Valid @NotNull(message = "Indiquez l'événement.") DemandeSurCampagneEchelon demande) {
        switch (demande.evenement()) {
            case ANNULER -> campagnes.annuler(id);
            case REPRENDRE -> campagnes.reprendre(id);
            case PROPOSER -> campagnes.proposer(id, exiger(demande.siren()));
        }
        return campagnes.avancement(id);
    }

    private static String exiger(String siren) {
        if (siren == null || siren.isBlank()) {
            throw new DemandeRefusee(CodeProbleme.SAISIE_INVALIDE, "Indiquez la collectivité.", "siren");
        }
        return siren;
    }
}
