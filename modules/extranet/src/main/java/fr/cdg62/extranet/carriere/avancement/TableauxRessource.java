package fr.cdg62.extranet.carriere.avancement;

import fr.cdg62.carriere.api.avancement.EtatTableau;
import fr.cdg62.carriere.api.avancement.GradePromouvables;
import fr.cdg62.carriere.api.avancement.NouveauTableau;
import fr.cdg62.carriere.api.avancement.Proposition;
import fr.cdg62.carriere.api.avancement.RechercheTableaux;
import fr.cdg62.carriere.api.avancement.TableauVue;
import fr.cdg62.carriere.api.avancement.Tableaux;
import fr.cdg62.extranet.appel.Corps;
import fr.cdg62.extranet.appel.Ecritures;
import fr.cdg62.extranet.appel.ParametresPage;
import fr.cdg62.extranet.appel.Pdf;
import fr.cdg62.extranet.appel.VersionAttendue;
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
import jakarta.ws.rs.PUT;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tableaux d'avancement: from the promouvables to the nominations. */
@Path("/tableaux-avancement")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Tableaux d'avancement",
        description = "Promouvables, propositions par mérite, arrêté, transmission au CdG, publication, nominations")
public class TableauxRessource {

    @Inject
    private Tableaux tableaux;

    @Inject
    private Ecritures ecritures;

    @GET
    @Path("/promouvables")
    @RolesAllowed({
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE,
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE
    })
    @Operation(summary = "Les promouvables d'un employeur pour une année, tous grades en une fois")
    @APIResponse(responseCode = "200", description = "Par grade, chaque condition expliquée")
    @APIResponse(responseCode = "403", description = "Mission non couverte par l'adhésion (REJ-ADH-01)")
    @APIResponse(responseCode = "404", description = "Collectivité inconnue ou hors de vos habilitations (IDE-404)")
    public List<GradePromouvables> promouvables(
            @NotNull(message = "Indiquez le SIREN de la collectivité.") @QueryParam("siren") String siren,
            @NotNull(message = "Indiquez l'année.") @QueryParam("annee") Integer annee) {
        return tableaux.promouvables(siren, annee);
    }

    @GET
    @RolesAllowed({
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE,
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE
    })
    @Operation(summary = "Les tableaux d'avancement")
    @APIResponse(responseCode = "200", description = "Une page de tableaux, sans leurs lignes")
    public Page<TableauVue> lister(
            @QueryParam("siren") String siren,
            @QueryParam("annee") Integer annee,
            @QueryParam("etat") EtatTableau etat,
            @BeanParam ParametresPage page) {
        return tableaux.chercher(
                new RechercheTableaux(siren == null || siren.isBlank() ? null : siren, annee, etat, page.demande()));
    }

    @POST
    @RolesAllowed({
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE,
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE
    })
    @Operation(
            summary = "Ouvrir le tableau d'un grade",
            description =
                    "Une collectivité ouvre le sien ; le CdG ouvre celui des fonctionnaires qu'il a pris en charge"
                            + " (CGFP, art. L542-16) et de ses propres agents, sous son SIREN")
    @APIResponse(
            responseCode = "201",
            description = "Tableau et ses promouvables",
            content = @Content(schema = @Schema(implementation = TableauVue.class)))
    @APIResponse(
            responseCode = "403",
            description = "Tableau d'une autre autorité (SEC-002), mission non couverte par l'adhésion (REJ-ADH-01)")
    @APIResponse(responseCode = "409", description = "Tableau déjà établi (MET-362)")
    @APIResponse(
            responseCode = "422",
            description = "LDG absentes (MET-360), taux non délibéré (MET-361), seuil démographique (MET-368)")
    public Response ouvrir(
            @HeaderParam("Idempotency-Key") String cle,
            @Valid @NotNull(message = "Indiquez le tableau à ouvrir.") NouveauTableau nouveau) {
        return ecritures.creer(cle, "tableau", nouveau, () -> tableaux.ouvrir(nouveau));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE,
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE
    })
    @Operation(summary = "Un tableau, ses lignes expliquées et ce que vous pouvez en faire")
    @APIResponse(
            responseCode = "200",
            description = "Le tableau ; ETag porte sa version",
            content = @Content(schema = @Schema(implementation = TableauVue.class)))
    @APIResponse(responseCode = "404", description = "Tableau inconnu ou d'une autre collectivité (IDE-404)")
    public Response lire(@PathParam("id") long id) {
        return versionne(tableaux.lire(id));
    }

    @PUT
    @Path("/{id}/propositions")
    @RolesAllowed({
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE,
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE
    })
    @Operation(summary = "Classer les agents proposés, par mérite motivé")
    @APIResponse(
            responseCode = "200",
            description = "Le tableau",
            content = @Content(schema = @Schema(implementation = TableauVue.class)))
    @APIResponse(
            responseCode = "422",
            description = "Ordre sans mérite (MET-363), au-delà du taux (MET-364), examen ou fonctions non prouvés"
                    + " (MET-369), agent inscrit de plein droit oublié (MET-376)")
    public Response proposer(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String version,
            @Valid @NotNull(message = "Indiquez les propositions.") List<Proposition> propositions) {
        return versionne(tableaux.proposer(id, propositions, VersionAttendue.lire(version)));
    }

    @POST
    @Path("/{id}/evenements")
    @RolesAllowed({
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE,
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE
    })
    @Operation(summary = "Recalculer, arrêter, transmettre, publier ou annuler un tableau")
    @APIResponse(
            responseCode = "200",
            description = "Le tableau dans son nouvel état",
            content = @Content(schema = @Schema(implementation = TableauVue.class)))
    @APIResponse(responseCode = "403", description = "Votre rôle ne le permet pas (SEC-002)")
    @APIResponse(responseCode = "409", description = "Impossible à cet état (MET-001) ou tableau caduc (MET-367)")
    public Response survenir(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String version,
            @Valid @NotNull(message = "Indiquez l'événement.") DemandeSurTableau demande) {
        return versionne(tableaux.survenir(id, demande.evenement(), demande.motif(), VersionAttendue.lire(version)));
    }

    @POST
    @Path("/{id}/nominations")
    @RolesAllowed({
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE,
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE
    })
    @Operation(summary = "Nommer l'agent suivant du tableau, ou enregistrer son refus")
    @APIResponse(
            responseCode = "200",
            description = "Le tableau",
            content = @Content(schema = @Schema(implementation = TableauVue.class)))
    @APIResponse(responseCode = "409", description = "Hors de l'ordre (MET-365) ou tableau caduc (MET-367)")
    @APIResponse(
            responseCode = "422",
            description =
                    "Date refusée (MET-366), plus aucune ligne directrice de gestion en vigueur ce jour-là (MET-360), agent qui"
                            + " ne dépend plus de l'autorité du tableau (MET-369)")
    public Response nommer(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String version,
            @Valid @NotNull(message = "Indiquez la nomination.") DemandeNomination demande) {
        return versionne(
                tableaux.nommer(id, demande.ligne(), demande.date(), demande.refus(), VersionAttendue.lire(version)));
    }

    @GET
    @Path("/{id}/arrete")
    @Produces(Pdf.TYPE_MIME)
    @RolesAllowed({
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE,
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE
    })
    @Operation(summary = "L'arrêté du tableau, ou celui d'une nomination, en PDF/A")
    @APIResponse(responseCode = "200", description = "Document", content = @Content(mediaType = Pdf.TYPE_MIME))
    @APIResponse(responseCode = "422", description = "Table de classement non chargée : l'article à obtenir est nommé")
    public Response arrete(@PathParam("id") long id, @QueryParam("ligne") Long ligne) {
        return Pdf.document(tableaux.arrete(id, ligne), "tableau-" + id + (ligne == null ? "" : "-" + ligne));
    }

    @GET
    @Path("/{id}/attestation-publicite")
    @Produces(Pdf.TYPE_MIME)
    @RolesAllowed({
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE,
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE
    })
    @Operation(summary = "L'attestation de publicité du tableau, en PDF/A")
    @APIResponse(responseCode = "200", description = "Document", content = @Content(mediaType = Pdf.TYPE_MIME))
    @APIResponse(responseCode = "409", description = "Tableau pas encore publié (MET-001)")
    public Response attestation(@PathParam("id") long id) {
        return Pdf.document(tableaux.attestation(id), "publicite-tableau-" + id);
    }

    private static Response versionne(TableauVue tableau) {
        return Corps.versionne(tableau, tableau.version());
    }
}
