package fr.cdg62.extranet.carriere.retraite.reprise;

import fr.cdg62.carriere.api.retraite.reprise.AnterioriteVue;
import fr.cdg62.carriere.api.retraite.reprise.DemandeSurAnteriorite;
import fr.cdg62.carriere.api.retraite.reprise.EtatAnteriorite;
import fr.cdg62.carriere.api.retraite.reprise.LigneAnteriorite;
import fr.cdg62.carriere.api.retraite.reprise.RechercheAnteriorites;
import fr.cdg62.carriere.api.retraite.reprise.ReprisesAnteriorite;
import fr.cdg62.carriere.api.retraite.reprise.SaisieAnteriorite;
import fr.cdg62.extranet.appel.Corps;
import fr.cdg62.extranet.appel.Ecritures;
import fr.cdg62.extranet.appel.ParametresPage;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reprises d'antériorité: opened, typed, sent, then integrated into the account or rejected. */
@Path("/reprises-anteriorite")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Comptes retraite")
public class ReprisesAnterioriteRessource {
    private static final String EXEMPLE = "{\"periodes\":[{\"debut\":\"1990-01-01\",\"fin\":\"2021-12-31\","
            + "\"siren\":\"216200022\",\"statut\":\"TITULAIRE\",\"position\":\"ACTIVITE\",\"quotite\":80,"
            + "\"categorie\":\"SEDENTAIRE\",\"cotisee\":true}]}";

    @Inject
    private ReprisesAnteriorite reprises;

    @Inject
    private Journal journal;

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
    @Operation(summary = "Les reprises d'antériorité que vous suivez, ou les vôtres")
    @APIResponse(responseCode = "200", description = "Une page de reprises, la dernière d'abord")
    @APIResponse(responseCode = "404", description = "Collectivité inconnue ou hors de vos habilitations (IDE-404)")
    public Page<LigneAnteriorite> lister(
            @QueryParam("siren") String siren,
            @QueryParam("etat") EtatAnteriorite etat,
            @Parameter(description = "Début du nom de famille", example = "FICTIF") @QueryParam("texte") String texte,
            @BeanParam ParametresPage page) {
        return reprises.chercher(new RechercheAnteriorites(vide(siren), etat, vide(texte), page.demande()));
    }

    @POST
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.CDG_CARRIERE})
    @Operation(
            summary = "Ouvrir une reprise d'antériorité : la carrière d'un agent avant la DSN",
            description =
                    "Par l'employeur, ou par le centre de gestion sous mandat. Ses périodes se saisissent ensuite.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = NouvelleAnteriorite.class),
                            example = "{\"carriere\":51}"))
    @APIResponse(
            responseCode = "201",
            description = "Reprise ouverte, à saisir",
            content = @Content(schema = @Schema(implementation = AnterioriteVue.class)))
    @APIResponse(responseCode = "403", description = "Mission non couverte par l'adhésion (REJ-ADH-01)")
    @APIResponse(responseCode = "404", description = "Carrière inconnue ou hors de vos habilitations (IDE-404)")
    @APIResponse(
            responseCode = "409",
            description = "Reprise déjà en cours (MET-389), ou centre de gestion sans mandat (MET-387)")
    public Response ouvrir(
            @HeaderParam("Idempotency-Key") String cle,
            @Valid @NotNull(message = "Indiquez la carrière de l'agent.") NouvelleAnteriorite nouvelle) {
        return ecritures.creer(cle, "reprise-anteriorite", nouvelle, () -> reprises.ouvrir(nouvelle.carriere()));
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
    @Operation(summary = "Une reprise : ses périodes, et ce qu'elles changeraient au contrôle du compte retraite")
    @APIResponse(
            responseCode = "200",
            description = "La reprise ; ETag porte sa version",
            content = @Content(schema = @Schema(implementation = AnterioriteVue.class)))
    @APIResponse(responseCode = "403", description = "Mission non couverte par l'adhésion (REJ-ADH-01)")
    @APIResponse(responseCode = "404", description = "Inconnue, ou d'un agent que vous ne suivez pas (IDE-404)")
    public Response lire(@PathParam("id") long id) {
        return versionne(reprises.lire(id));
    }

    @GET
    @Path("/{id}/historique")
    @RolesAllowed({
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE,
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE
    })
    @Operation(summary = "Ce qui est arrivé à la reprise")
    @APIResponse(responseCode = "200", description = "Actes, les plus récents d'abord")
    @APIResponse(responseCode = "404", description = "Inconnue, ou d'un employeur que vous ne suivez pas (IDE-404)")
    public Page<EntreeVue> historique(@PathParam("id") long id, @BeanParam ParametresPage page) {
        return journal.historique(reprises.lire(id).siren(), "REPRISE_ANTERIORITE:" + id, page.demande());
    }

    @PUT
    @Path("/{id}/periodes")
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.CDG_CARRIERE})
    @Operation(
            summary = "Saisir les périodes d'une reprise, à la place de celles d'avant",
            description = "Chaque période finit avant l'entrée dans la DSN. Les anomalies du compte retraite que ces"
                    + " périodes amèneraient (E104, E201 à E207) sont rendues avec la reprise.")
    @RequestBody(content = @Content(schema = @Schema(implementation = SaisieAnteriorite.class), example = EXEMPLE))
    @APIResponse(
            responseCode = "200",
            description = "La reprise saisie",
            content = @Content(schema = @Schema(implementation = AnterioriteVue.class)))
    @APIResponse(responseCode = "403", description = "Mission non couverte par l'adhésion (REJ-ADH-01)")
    @APIResponse(responseCode = "404", description = "Inconnue, ou d'un employeur que vous ne suivez pas (IDE-404)")
    @APIResponse(
            responseCode = "409",
            description = "Saisie fermée à cet état (MET-001), ou centre de gestion sans mandat (MET-387)")
    @APIResponse(responseCode = "412", description = "Version périmée (IDE-002)")
    @APIResponse(responseCode = "422", description = "Période irrecevable ou déclarée par la DSN (FMT-010)")
    @APIResponse(responseCode = "428", description = "If-Match absent (IDE-003)")
    public Response saisir(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Indiquez les périodes antérieures.") SaisieAnteriorite saisie) {
        return versionne(reprises.saisir(id, saisie, VersionAttendue.lire(ifMatch)));
    }

    @POST
    @Path("/{id}/evenements")
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.CDG_CARRIERE})
    @Operation(
            summary = "Faire avancer une reprise : renvoyer, transmettre, intégrer, rejeter",
            description =
                    "Le centre de gestion contrôle et transmet. Intégrée, la reprise ajoute ses périodes au compte"
                            + " retraite de l'agent, dans une nouvelle version.")
    @APIResponse(
            responseCode = "200",
            description = "La reprise dans son nouvel état",
            content = @Content(schema = @Schema(implementation = AnterioriteVue.class)))
    @APIResponse(responseCode = "403", description = "Votre rôle ne le permet pas (SEC-002) ou mission (REJ-ADH-01)")
    @APIResponse(responseCode = "404", description = "Inconnue, ou d'un employeur que vous ne suivez pas (IDE-404)")
    @APIResponse(
            responseCode = "409",
            description = "Impossible à cet état, ou à celui du compte (MET-001) ; anomalie bloquante (MET-396)")
    @APIResponse(responseCode = "412", description = "Version périmée (IDE-002)")
    @APIResponse(responseCode = "422", description = "Date ou motif absent (FMT-010)")
    @APIResponse(responseCode = "428", description = "If-Match absent (IDE-003)")
    public Response survenir(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Indiquez l'événement.") DemandeSurAnteriorite demande) {
        return versionne(reprises.survenir(id, demande, VersionAttendue.lire(ifMatch)));
    }

    private static Response versionne(AnterioriteVue reprise) {
        return Corps.versionne(reprise, reprise.version());
    }

    private static String vide(String texte) {
        return texte == null || texte.isBlank() ? null : texte.strip();
    }
}
