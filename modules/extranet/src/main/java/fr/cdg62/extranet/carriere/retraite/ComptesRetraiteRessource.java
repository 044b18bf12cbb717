package fr.cdg62.extranet.carriere.retraite;

import fr.cdg62.carriere.api.retraite.compte.CompteRetraiteVue;
import fr.cdg62.carriere.api.retraite.compte.ComptesRetraite;
import fr.cdg62.carriere.api.retraite.compte.ContenuCompte;
import fr.cdg62.carriere.api.retraite.compte.DemandeSurCompte;
import fr.cdg62.carriere.api.retraite.compte.EtatCompte;
import fr.cdg62.carriere.api.retraite.compte.LigneCompte;
import fr.cdg62.carriere.api.retraite.compte.PeriodeCompte;
import fr.cdg62.carriere.api.retraite.compte.RechercheComptes;
import fr.cdg62.carriere.api.retraite.controle.ControleCompteVue;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Comptes individuels retraite: opened, typed, checked against the career, made reliable. */
@Path("/comptes-retraite")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Comptes retraite",
        description =
                "Comptes individuels retraite (CIR) : périodes et enfants, contrôle contre la carrière, contrôle du"
                        + " centre de gestion avant la CNRACL")
public class ComptesRetraiteRessource {
    private static final String EXEMPLE = "{\"versionCir\":0,\"arreteAu\":\"2026-10-31\",\"periodes\":[{"
            + "\"debut\":\"1990-01-01\",\"siren\":\"216200022\",\"statut\":\"TITULAIRE\",\"position\":\"ACTIVITE\","
            + "\"quotite\":80,\"categorie\":\"SEDENTAIRE\",\"cotisee\":true}],\"enfants\":[{\"prenom\":\"Zoé\","
            + "\"naissance\":\"1996-02-03\",\"lien\":\"ENFANT\",\"aCharge\":false}]}";

    @Inject
    private ComptesRetraite comptes;

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
    @Operation(summary = "Les comptes retraite des agents que vous suivez, ou le vôtre")
    @APIResponse(responseCode = "200", description = "Une page de comptes, par nom")
    @APIResponse(responseCode = "404", description = "Collectivité inconnue ou hors de vos habilitations (IDE-404)")
    public Page<LigneCompte> lister(
            @QueryParam("siren") String siren,
            @QueryParam("carriere") Long carriere,
            @QueryParam("etat") EtatCompte etat,
            @QueryParam("texte") String texte,
            @BeanParam ParametresPage page) {
        return comptes.chercher(new RechercheComptes(
                siren == null || siren.isBlank() ? null : siren, null, carriere, etat, texte, page.demande()));
    }

    @POST
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.CDG_CARRIERE})
    @Operation(summary = "Ouvrir le compte retraite d'un agent, par une de ses carrières")
    @RequestBody(
            content = @Content(schema = @Schema(implementation = NouveauCompte.class), example = "{\"carriere\":51}"))
    @APIResponse(
            responseCode = "201",
            description = "Compte ouvert, à compléter",
            content = @Content(schema = @Schema(implementation = CompteRetraiteVue.class)))
    @APIResponse(responseCode = "403", description = "Mission non couverte par l'adhésion (REJ-ADH-01)")
    @APIResponse(responseCode = "404", description = "Carrière inconnue ou hors de vos habilitations (IDE-404)")
    @APIResponse(responseCode = "409", description = "L'agent a déjà un compte (MET-397)")
    public Response ouvrir(
            @HeaderParam("Idempotency-Key") String cle,
            @Valid @NotNull(message = "Indiquez la carrière de l'agent.") NouveauCompte nouveau) {
        return ecritures.creer(cle, "compte-retraite", nouveau, () -> comptes.ouvrir(nouveau.carriere()));
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
    @Operation(summary = "Un compte : périodes, enfants, versions, prochaine campagne du droit à l'information")
    @APIResponse(
            responseCode = "200",
            description = "Le compte ; ETag porte sa version",
            content = @Content(schema = @Schema(implementation = CompteRetraiteVue.class)))
    @APIResponse(responseCode = "403", description = "Mission non couverte par l'adhésion (REJ-ADH-01)")
    @APIResponse(responseCode = "404", description = "Inconnu, ou d'un agent que vous ne suivez pas (IDE-404)")
    public Response lire(@PathParam("id") long id) {
        return versionne(comptes.lire(id));
    }

    @GET
    @Path("/{id}/periodes-des-carrieres")
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.CDG_CARRIERE})
    @Operation(
            summary = "Les périodes du compte telles que les carrières de l'agent les font",
            description = "Rien n'est enregistré : relues, elles s'envoient comme contenu du compte.")
    @APIResponse(responseCode = "200", description = "Les périodes, de la plus ancienne à la plus récente")
    @APIResponse(responseCode = "404", description = "Inconnu, ou d'un agent que vous ne suivez pas (IDE-404)")
    @APIResponse(responseCode = "422", description = "Date d'arrêt absente ou à venir (FMT-010)")
    public List<PeriodeCompte> periodesDesCarrieres(
            @PathParam("id") long id, @QueryParam("arreteAu") LocalDate arreteAu) {
        return comptes.periodesDesCarrieres(id, arreteAu);
    }

    @PUT
    @Path("/{id}/contenu")
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.CDG_CARRIERE})
    @Operation(
            summary = "Saisir ou corriger le contenu d'un compte",
            description = "Le contenu d'avant reste dans l'historique. versionCir est la version du compte sur laquelle"
                    + " la correction a été préparée.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ContenuCompte.class), example = EXEMPLE))
    @APIResponse(
            responseCode = "200",
            description = "Le compte corrigé",
            content = @Content(schema = @Schema(implementation = CompteRetraiteVue.class)))
    @APIResponse(
            responseCode = "409",
            description = "Compte corrigé entre-temps (MET-395) ou saisie fermée à cet état (MET-001)")
    @APIResponse(responseCode = "412", description = "Version périmée (IDE-002)")
    @APIResponse(responseCode = "422", description = "Période ou enfant irrecevable (FMT-010)")
    @APIResponse(responseCode = "428", description = "If-Match absent (IDE-003)")
    public Response corriger(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Indiquez le contenu du compte.") ContenuCompte contenu) {
        return versionne(comptes.corriger(id, contenu, VersionAttendue.lire(ifMatch)));
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
    @Operation(summary = "Anomalies du compte, et tous ses écarts avec la carrière, chacun avec ce qu'il faut faire")
    @APIResponse(responseCode = "200", description = "Le contrôle, fait à l'instant")
    @APIResponse(responseCode = "409", description = "Compte sans contenu (MET-001)")
    @APIResponse(responseCode = "422", description = "Temps sans règle (MET-314)")
    public ControleCompteVue controler(@PathParam("id") long id) {
        return comptes.controler(id);
    }

    @POST
    @Path("/{id}/evenements")
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.CDG_CARRIERE})
    @Operation(
            summary = "Faire avancer un compte : soumettre, renvoyer, transmettre, fiabiliser, signaler, rouvrir",
            description = "Le centre de gestion contrôle avant de transmettre ; des écarts qui demeurent s'expliquent.")
    @APIResponse(
            responseCode = "200",
            description = "Le compte dans son nouvel état",
            content = @Content(schema = @Schema(implementation = CompteRetraiteVue.class)))
    @APIResponse(responseCode = "403", description = "Votre rôle ne le permet pas (SEC-002)")
    @APIResponse(responseCode = "409", description = "Impossible à cet état (MET-001) ou anomalie bloquante (MET-396)")
    @APIResponse(responseCode = "412", description = "Version périmée (IDE-002)")
    @APIResponse(responseCode = "422", description = "Motif ou code absent (FMT-010)")
    public Response survenir(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Indiquez l'événement.") DemandeSurCompte demande) {
        return versionne(comptes.survenir(id, demande, VersionAttendue.lire(ifMatch)));
    }

    private static Response versionne(CompteRetraiteVue compte) {
        return Corps.versionne(compte, compte.version());
    }
}
