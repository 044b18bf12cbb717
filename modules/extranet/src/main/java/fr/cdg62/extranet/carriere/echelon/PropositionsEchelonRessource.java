package fr.cdg62.extranet.carriere.echelon;

import fr.cdg62.carriere.api.echelon.DemandeSurPropositions;
import fr.cdg62.carriere.api.echelon.LignePropositionEchelon;
import fr.cdg62.carriere.api.echelon.PropositionEchelonVue;
import fr.cdg62.carriere.api.echelon.PropositionsEchelon;
import fr.cdg62.extranet.appel.Corps;
import fr.cdg62.extranet.appel.ParametresPage;
import fr.cdg62.extranet.appel.Pdf;
import fr.cdg62.extranet.appel.VersionAttendue;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.journal.EntreeVue;
import fr.cdg62.referentiel.api.journal.Journal;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Proposals of avancement d'échelon. */
@Path("/propositions-echelon")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Propositions d'avancement d'échelon",
        description = "Calculées par le CdG, signées par l'autorité territoriale, notifiées puis enregistrées")
public class PropositionsEchelonRessource {
    @Inject
    private PropositionsEchelon propositions;

    @Inject
    private Journal journal;

    @GET
    @RolesAllowed({
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE,
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE,
        Roles.AGENT
    })
    @Operation(
            summary = "Liste des propositions, la date d'effet la plus proche d'abord",
            description = "Un agent donne sa carrière et lit celles dont l'arrêté lui a été notifié.")
    @APIResponse(responseCode = "200", description = "Une page de propositions")
    @APIResponse(responseCode = "404", description = "Collectivité inconnue ou hors de vos habilitations (IDE-404)")
    public Page<LignePropositionEchelon> lister(@BeanParam FiltrePropositions filtre, @BeanParam ParametresPage page) {
        return propositions.chercher(filtre.recherche(page.demande()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE,
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE,
        Roles.AGENT
    })
    @Operation(summary = "Une proposition et le calcul de sa date")
    @APIResponse(
            responseCode = "200",
            description = "La proposition ; ETag porte sa version",
            content = @Content(schema = @Schema(implementation = PropositionEchelonVue.class)))
    @APIResponse(responseCode = "404", description = "Proposition inconnue ou d'une autre collectivité (IDE-404)")
    public Response lire(@PathParam("id") long id) {
        return versionnee(propositions.lire(id));
    }

    @GET
    @Path("/{id}/historique")
    @RolesAllowed({
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE,
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE
    })
    @Operation(summary = "Ce qui est arrivé à la proposition")
    @APIResponse(responseCode = "200", description = "Actes, les plus récents d'abord")
    public Page<EntreeVue> historique(@PathParam("id") long id, @BeanParam ParametresPage page) {
        return journal.historique(propositions.lire(id).siren(), "PROPOSITION_ECHELON:" + id, page.demande());
    }

    @POST
    @Path("/{id}/evenements")
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_CARRIERE})
    @Operation(summary = "Proposer, éditer, signer, notifier, enregistrer ou annuler une proposition")
    @APIResponse(
            responseCode = "200",
            description = "La proposition dans son nouvel état",
            content = @Content(schema = @Schema(implementation = PropositionEchelonVue.class)))
    @APIResponse(responseCode = "403", description = "Votre rôle ne le permet pas (SEC-002)")
    @APIResponse(
            responseCode = "409",
            description = "Impossible dans cet état ; la réponse nomme ce qui l'est (MET-001)")
    @APIResponse(responseCode = "412", description = "Version périmée (IDE-002)")
    @APIResponse(
            responseCode = "422",
            description = "Saisie invalide (FMT-010), ou carrière changée depuis le calcul (MET-315 à MET-319)")
    @APIResponse(responseCode = "428", description = "If-Match absent (IDE-003)")
    public Response survenir(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Indiquez l'événement.") DemandeSurProposition demande) {
        return versionnee(propositions.survenir(id, demande.sur(id), VersionAttendue.lire(ifMatch)));
    }

    @POST
    @Path("/evenements")
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_CARRIERE})
    @Operation(
            summary = "Le même événement sur plusieurs propositions",
            description = "De 1 à 200 propositions d'une même collectivité : toutes ou aucune.")
    @APIResponse(responseCode = "200", description = "Nombre de propositions concernées")
    @APIResponse(responseCode = "409", description = "Impossible dans l'état de l'une d'elles (MET-001)")
    @APIResponse(responseCode = "422", description = "Saisie invalide (FMT-010)")
    public PropositionsTraitees survenir(@NotNull(message = "Indiquez l'événement.") DemandeSurPropositions demande) {
        return new PropositionsTraitees(propositions.survenir(demande));
    }

    @GET
    @Path("/arretes")
    @Produces(Pdf.TYPE_MIME)
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_CARRIERE, Roles.AGENT})
    @Operation(summary = "Les projets d'arrêtés en un seul PDF/A")
    @APIResponse(responseCode = "200", description = "Document", content = @Content(mediaType = Pdf.TYPE_MIME))
    @APIResponse(responseCode = "422", description = "De 1 à 200 propositions d'une même collectivité (FMT-010)")
    public Response arretes(
            @QueryParam("proposition") @Parameter(description = "À répéter, 200 fois au plus") List<Long> ids) {
        return Pdf.document(propositions.arretes(ids), "arretes-echelon");
    }

    private static Response versionnee(PropositionEchelonVue proposition) {
        return Corps.versionne(proposition, proposition.version());
    }
}
