package fr.cdg62.extranet.carriere.retraite.dossier;

import fr.cdg62.carriere.api.retraite.EstimationVue;
import fr.cdg62.carriere.api.retraite.dossier.ControleDossierVue;
import fr.cdg62.carriere.api.retraite.dossier.DemandeSurDossierRetraite;
import fr.cdg62.carriere.api.retraite.dossier.DossierRetraiteVue;
import fr.cdg62.carriere.api.retraite.dossier.DossiersRetraite;
import fr.cdg62.carriere.api.retraite.dossier.LigneDossierRetraite;
import fr.cdg62.carriere.api.retraite.dossier.NouveauDossierRetraite;
import fr.cdg62.extranet.appel.Corps;
import fr.cdg62.extranet.appel.Ecritures;
import fr.cdg62.extranet.appel.ParametresPage;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Dossiers de liquidation: opened by the employer or by the agent for himself, checked by the CdG, followed to the payment. */
@Path("/dossiers-retraite")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Dossiers de retraite",
        description = "Dossiers de liquidation CNRACL : instruction par l'employeur ou par le centre de gestion sous"
                + " mandat, contrôle avant l'envoi, décompte provisoire, concession. Aucun échange avec la CNRACL n'est"
                + " fait par le système : le centre de gestion enregistre ce qui s'est passé")
public class DossiersRetraiteRessource {
    private static final String EXEMPLE = "{\"carriere\":51,\"type\":\"NORMALE\",\"demandeeLe\":\"2026-11-20\","
            + "\"depart\":{\"dernierJour\":\"2027-05-31\",\"radiation\":\"2027-06-01\",\"effet\":\"2027-06-01\"},"
            + "\"iban\":\"FR7630006000011234567890189\"}";
    private static final String EXEMPLE_EVENEMENT =
            "{\"evenement\":\"A_CORRIGER\",\"observations\":[\"L'arrêté de radiation n'est pas signé.\"]}";

    @Inject
    private DossiersRetraite dossiers;

    @Inject
    private Ecritures ecritures;

    @GET
    @RolesAllowed({
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE,
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE,
        Roles.AGENT
    })
    @Operation(summary = "Les dossiers de retraite que vous suivez, ou les vôtres")
    @APIResponse(responseCode = "200", description = "Une page de dossiers, le départ le plus proche d'abord")
    @APIResponse(responseCode = "404", description = "Collectivité inconnue ou hors de vos habilitations (IDE-404)")
    public Page<LigneDossierRetraite> lister(@BeanParam FiltreDossiersRetraite filtre, @BeanParam ParametresPage page) {
        return dossiers.chercher(filtre.recherche(page.demande()));
    }

    @POST
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.AGENT})
    @Operation(
            summary = "Ouvrir le dossier de retraite d'un agent, ou demander la sienne",
            description =
                    "L'agent demande pour lui seul, à la date du jour, une pension normale ou d'invalidité. De l'IBAN, dont la clé est vérifiée (E307), seules les extrémités sont conservées.")
    @RequestBody(content = @Content(schema = @Schema(implementation = NouveauDossierRetraite.class), example = EXEMPLE))
    @APIResponse(
            responseCode = "201",
            description = "Dossier ouvert, à instruire par l'employeur",
            content = @Content(schema = @Schema(implementation = DossierRetraiteVue.class)))
    @APIResponse(responseCode = "403", description = "Mission non couverte par l'adhésion (REJ-ADH-01)")
    @APIResponse(responseCode = "404", description = "Carrière inconnue ou hors de vos habilitations (IDE-404)")
    @APIResponse(responseCode = "409", description = "Un dossier de ce type existe déjà (MET-389)")
    @APIResponse(
            responseCode = "422",
            description =
                    "Demande tardive sans justification (MET-382), âge non atteint sans avis préalable favorable (MET-383),"
                            + " moins de deux ans de services (MET-384), dates (MET-385), IBAN ou saisie (FMT-010)")
    public Response ouvrir(
            @HeaderParam("Idempotency-Key") String cle,
            @Valid @NotNull(message = "Indiquez le dossier.") NouveauDossierRetraite nouveau) {
        return ecritures.creer(cle, "dossier-retraite", nouveau, () -> dossiers.ouvrir(nouveau));
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
    @Operation(summary = "Un dossier : ce qu'il demande, ses pièces, ses étapes, ce que vous pouvez faire")
    @APIResponse(
            responseCode = "200",
            description = "Le dossier ; ETag porte sa version",
            content = @Content(schema = @Schema(implementation = DossierRetraiteVue.class)))
    @APIResponse(responseCode = "404", description = "Inconnu, ou d'un agent que vous ne suivez pas (IDE-404)")
    public Response lire(@PathParam("id") long id) {
        return versionne(dossiers.lire(id));
    }

    @GET
    @Path("/{id}/controle")
    @RolesAllowed({
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE,
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE,
        Roles.AGENT
    })
    @Operation(summary = "Ce que le contrôle trouve à l'instant : âge, services, indice, délai, pièces manquantes")
    @APIResponse(responseCode = "200", description = "Constats E301 à E307, bloquants ou non")
    @APIResponse(responseCode = "404", description = "Inconnu, ou d'un agent que vous ne suivez pas (IDE-404)")
    @APIResponse(responseCode = "422", description = "Paramètre manquant à cette date (MET-002)")
    public ControleDossierVue controler(@PathParam("id") long id) {
        return dossiers.controler(id);
    }

    @GET
    @Path("/{id}/reversion")
    @RolesAllowed({
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE,
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE,
        Roles.AGENT
    })
    @Operation(
            summary = "La part de chaque survivant d'un dossier de réversion",
            description = "Estimée à l'instant, à la date d'effet du dossier, avec les survivants qu'il indique.")
    @APIResponse(responseCode = "200", description = "La pension de l'agent, partagée, et son calcul ligne à ligne")
    @APIResponse(responseCode = "404", description = "Inconnu, ou d'un agent que vous ne suivez pas (IDE-404)")
    @APIResponse(responseCode = "409", description = "Survivants à indiquer (MET-386)")
    @APIResponse(
            responseCode = "422",
            description = "Dossier d'une autre pension (FMT-010), paramètre manquant à cette date (MET-002)")
    public EstimationVue reversion(@PathParam("id") long id) {
        return dossiers.reversion(id);
    }

    @POST
    @Path("/{id}/evenements")
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_CARRIERE, Roles.AGENT})
    @Operation(
            summary = "Faire avancer un dossier : soumettre, déléguer, contrôler, transmettre, répondre au décompte…",
            description = "Chaque événement dit ce qu'il attend ; le décès de l'agent ouvre un dossier de réversion.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = DemandeSurDossierRetraite.class),
                            example = EXEMPLE_EVENEMENT))
    @APIResponse(
            responseCode = "200",
            description = "Le dossier dans son nouvel état",
            content = @Content(schema = @Schema(implementation = DossierRetraiteVue.class)))
    @APIResponse(responseCode = "403", description = "Votre rôle ne le permet pas (SEC-002) ou mission (REJ-ADH-01)")
    @APIResponse(
            responseCode = "409",
            description =
                    "Impossible à cet état (MET-001), dossier incomplet (MET-386), sans mandat (MET-387), décompte"
                            + " hors délai (MET-388)")
    @APIResponse(responseCode = "412", description = "Version périmée (IDE-002)")
    @APIResponse(
            responseCode = "422",
            description =
                    "Motif, numéro, date ou survivants absents ou faux (FMT-010) ; départ modifié : tardif sans justification"
                            + " (MET-382), âge (MET-383), services (MET-384), dates (MET-385)")
    public Response survenir(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Indiquez l'événement.") DemandeSurDossierRetraite demande) {
        return versionne(dossiers.survenir(id, demande, VersionAttendue.lire(ifMatch)));
    }

    private static Response versionne(DossierRetraiteVue dossier) {
        return Corps.versionne(dossier, dossier.version());
    }
}
