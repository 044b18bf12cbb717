package fr.cdg62.extranet.facturation;

import fr.cdg62.extranet.appel.Ecritures;
import fr.cdg62.extranet.appel.ParametresPage;
import fr.cdg62.finances.api.facturation.AvancementVue;
import fr.cdg62.finances.api.facturation.DemandeFacturation;
import fr.cdg62.finances.api.facturation.ErreurFacturation;
import fr.cdg62.finances.api.facturation.Facturation;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.page.Page;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Billing runs: launched, followed, stopped and resumed. */
@Path("/facturations")
@RequestScoped
@RolesAllowed(Roles.CDG_FINANCES)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Facturations",
        description =
                "Facturation d'une période, pour une mission ou toutes ; relancée, elle ne" + " facture rien deux fois")
public class FacturationsRessource {

    @Inject
    private Facturation facturation;

    @Inject
    private Progressions progressions;

    @Inject
    private Ecritures ecritures;

    @GET
    @Operation(summary = "Liste des facturations, la dernière d'abord")
    @APIResponse(responseCode = "200", description = "Une page de facturations")
    public Page<AvancementVue> lister(@BeanParam ParametresPage page) {
        return facturation.campagnes(page.demande());
    }

    @POST
    @Operation(summary = "Lancer une facturation", description = "Sans mission, toutes les missions sont facturées.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = DemandeFacturation.class),
                            example = "{\"mission\":\"ARCHIVAGE\",\"debut\":\"2026-01-01\",\"fin\":\"2026-12-31\"}"))
    @APIResponse(
            responseCode = "201",
            description = "Facturation lancée ; la réponse est son avancement",
            content = @Content(schema = @Schema(implementation = AvancementVue.class)))
    @APIResponse(responseCode = "403", description = "Réservé au CdG (SEC-002)")
    @APIResponse(responseCode = "409", description = "Une facturation est déjà en cours")
    @APIResponse(responseCode = "422", description = "Mission ou période invalide (FMT-010)")
    public Response lancer(
            @HeaderParam("Idempotency-Key") String cle,
            @Valid @NotNull(message = "Indiquez la période à facturer.") DemandeFacturation demande) {
        Response reponse = ecritures.creer(cle, "facturation", demande, () -> facturation.lancer(demande));
        facturation.demarrer();
        return reponse;
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Où en est une facturation")
    @APIResponse(responseCode = "200", description = "Avancement : faits, total, factures, erreurs, rythme")
    @APIResponse(responseCode = "404", description = "Facturation inconnue (IDE-404)")
    public AvancementVue lire(@PathParam("id") long id) {
        return facturation.avancement(id);
    }

    @GET
    @Path("/{id}/progression")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            summary = "Suivre une facturation",
            description = "Un événement « avancement » à chaque progrès, jusqu'à la fin.")
    @APIResponse(
            responseCode = "200",
            description = "Flux d'événements",
            content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS))
    @APIResponse(responseCode = "404", description = "Facturation inconnue (IDE-404)")
    public void suivre(@PathParam("id") long id, @Context SseEventSink sortie, @Context Sse sse) {
        facturation.avancement(id);
        progressions.suivre(id, sortie, sse);
    }

    @GET
    @Path("/{id}/erreurs")
    @Operation(summary = "Débiteurs qui n'ont pas pu être facturés, et pourquoi")
    @APIResponse(responseCode = "200", description = "Une page d'erreurs")
    public Page<ErreurFacturation> erreurs(@PathParam("id") long id, @BeanParam ParametresPage page) {
        return facturation.erreurs(id, page.demande());
    }

    @POST
    @Path("/{id}/evenements")
    @Operation(summary = "Annuler ou reprendre une facturation")
    @APIResponse(responseCode = "200", description = "Avancement après la demande")
    @APIResponse(responseCode = "404", description = "Facturation inconnue (IDE-404)")
    @APIResponse(responseCode = "409", description = "Impossible dans cet état (MET-001)")
    public AvancementVue survenir(
            @PathParam("id") long id,
            @Valid @NotNull(message = "Indiquez l'événement.") DemandeSurFacturation demande) {
        switch (demande.evenement()) {
            case ANNULER -> facturation.annuler(id);
            case REPRENDRE -> facturation.reprendre(id);
        }
        return facturation.avancement(id);
    }
}
