package fr.cdg62.extranet.numerique;

import fr.cdg62.extranet.appel.Corps;
import fr.cdg62.extranet.appel.ParametresPage;
import fr.cdg62.extranet.appel.VersionAttendue;
import fr.cdg62.numerique.api.securisation.CommandeResume;
import fr.cdg62.numerique.api.securisation.CommandeVue;
import fr.cdg62.numerique.api.securisation.CommandesSecurisation;
import fr.cdg62.numerique.api.securisation.DevisFibre;
import fr.cdg62.numerique.api.securisation.EtatCommande;
import fr.cdg62.numerique.api.securisation.PilotageSecurisation;
import fr.cdg62.numerique.api.securisation.RechercheCommandes;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.document.Documents;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Orders, whoever they are from. */
@Path("/commandes-securisation")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Sécurisation des données")
public class CommandesRessource {
    private static final String PDF = "application/pdf";

    @Inject
    private CommandesSecurisation commandes;

    @Inject
    private PilotageSecurisation pilotage;

    @Inject
    private Documents documents;

    @GET
    @RolesAllowed({Roles.CDG_NUMERIQUE, Roles.CDG_SIGNATAIRE})
    @Operation(summary = "Commandes de toutes les collectivités, la dernière d'abord")
    @APIResponse(responseCode = "200", description = "Une page de commandes ; tris : numero, demandeeLe, terme")
    @APIResponse(responseCode = "403", description = "Réservé au CdG62 (SEC-002)")
    public Page<CommandeResume> lister(
            @QueryParam("siren") @Parameter(description = "Une seule collectivité", example = "216200014") String siren,
            @QueryParam("etat") EtatCommande etat,
            @BeanParam ParametresPage page) {
        return commandes.chercher(new RechercheCommandes(siren, etat, page.demande()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE,
        Roles.CDG_NUMERIQUE,
        Roles.CDG_SIGNATAIRE
    })
    @Operation(summary = "Une commande : services, devis, historique, et ce que vous pouvez en faire")
    @APIResponse(
            responseCode = "200",
            description = "La commande ; ETag porte sa version, convention le numéro de la convention tripartite",
            content = @Content(schema = @Schema(implementation = CommandeVue.class)))
    @APIResponse(responseCode = "404", description = "Commande inconnue ou d'une autre collectivité (IDE-404)")
    public Response lire(@PathParam("id") long id) {
        return versionne(commandes.lire(id));
    }

    @GET
    @Path("/{id}/devis")
    @Produces({PDF, MediaType.APPLICATION_JSON})
    @RolesAllowed({
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE,
        Roles.CDG_NUMERIQUE,
        Roles.CDG_SIGNATAIRE
    })
    @Operation(summary = "Le devis du partenaire, en PDF")
    @APIResponse(responseCode = "200", description = "Le document", content = @Content(mediaType = PDF))
    @APIResponse(responseCode = "404", description = "Commande inconnue, ou sans devis (IDE-404)")
    public Response devis(@PathParam("id") long id) {
        CommandeVue commande = commandes.lire(id);
        DevisFibre devis = commande.devis();
        if (devis == null) {
            throw new DemandeRefusee(CodeProbleme.INTROUVABLE, "Cette commande n'a pas de devis.");
        }
        return Response.ok(documents.contenu(devis.document()), PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"devis-" + commande.numero() + ".pdf\"")
                .build();
    }

    @POST
    @Path("/{id}/evenements")
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_NUMERIQUE})
    @Operation(
            summary = "Faire avancer une commande",
            description = "Collectivité : ACCEPTER_DEVIS, REDEMANDER_DEVIS, RENOUVELER, RESILIER. CdG62 : TRANSMETTRE,"
                    + " OUVRIR_CONVENTION, CONFIRMER_RENOUVELLEMENT, RESILIER. Le reste vient du partenaire par SOAP.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = DemandeSurCommande.class),
                            example = "{\"evenement\":\"OUVRIR_CONVENTION\",\"dateEffet\":\"2026-12-01\"}"))
    @APIResponse(
            responseCode = "200",
            description = "La commande dans son nouvel état",
            content = @Content(schema = @Schema(implementation = CommandeVue.class)))
    @APIResponse(responseCode = "403", description = "Votre rôle ne le permet pas (SEC-002)")
    @APIResponse(responseCode = "404", description = "Commande inconnue ou d'une autre collectivité (IDE-404)")
    @APIResponse(responseCode = "409", description = "Impossible dans cet état (MET-001) ou devis périmé (MET-200)")
    @APIResponse(responseCode = "422", description = "Saisie invalide ; champ nommé (FMT-010)")
    public Response survenir(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Indiquez l'événement.") DemandeSurCommande demande) {
        return versionne(demande.sur(commandes, pilotage, id, VersionAttendue.lire(ifMatch)));
    }

    @POST
    @Path("/{id}/restaurations")
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_NUMERIQUE})
    @Operation(summary = "Consigner l'essai annuel de restauration de la sauvegarde")
    @APIResponse(
            responseCode = "200",
            description = "La commande ; le prochain essai est une échéance à un an",
            content = @Content(schema = @Schema(implementation = CommandeVue.class)))
    @APIResponse(responseCode = "404", description = "Commande inconnue ou d'une autre collectivité (IDE-404)")
    @APIResponse(responseCode = "409", description = "Aucune sauvegarde en service (MET-001)")
    @APIResponse(responseCode = "422", description = "Saisie invalide ; champ nommé (FMT-010)")
    public Response essayerRestauration(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Indiquez l'essai.") EssaiRestauration essai) {
        return versionne(
                commandes.essayerRestauration(id, essai.date(), essai.resultat(), VersionAttendue.lire(ifMatch)));
    }

    private static Response versionne(CommandeVue commande) {
        return Corps.versionne(commande, commande.version());
    }
}
