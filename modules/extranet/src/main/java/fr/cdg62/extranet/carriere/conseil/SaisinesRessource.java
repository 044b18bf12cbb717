package fr.cdg62.extranet.carriere.conseil;

import fr.cdg62.carriere.api.conseil.DemandeSaisine;
import fr.cdg62.carriere.api.conseil.EtatSaisine;
import fr.cdg62.carriere.api.conseil.LigneSaisine;
import fr.cdg62.carriere.api.conseil.NatureSaisine;
import fr.cdg62.carriere.api.conseil.NouvelleSaisine;
import fr.cdg62.carriere.api.conseil.RechercheSaisines;
import fr.cdg62.carriere.api.conseil.SaisineVue;
import fr.cdg62.carriere.api.conseil.Saisines;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Questions of the employers. */
@Path("/saisines")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Conseil statutaire",
        description =
                "Questions des employeurs et calculs demandés au CdG62 ; toute réponse est contrôlée par une seconde"
                        + " personne")
public class SaisinesRessource {
    @Inject
    private Saisines saisines;

    @Inject
    private Journal journal;

    @Inject
    private Ecritures ecritures;

    @GET
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE})
    @Operation(summary = "Saisines, les plus récentes d'abord")
    @APIResponse(responseCode = "200", description = "Une page de saisines")
    @APIResponse(responseCode = "404", description = "Collectivité hors de vos habilitations (IDE-404)")
    public Page<LigneSaisine> lister(
            @QueryParam("siren") String siren,
            @QueryParam("nature") NatureSaisine nature,
            @QueryParam("etat") EtatSaisine etat,
            @BeanParam ParametresPage page) {
        return saisines.chercher(new RechercheSaisines(siren, nature, etat, page.demande()));
    }

    @POST
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.AGENT})
    @Operation(
            summary = "Saisir le conseil statutaire",
            description = "Réservé aux employeurs : les agents trouvent les dispositions législatives dans la base"
                    + " documentaire.")
    @APIResponse(
            responseCode = "201",
            description = "Saisine enregistrée",
            content = @Content(schema = @Schema(implementation = SaisineVue.class)))
    @APIResponse(
            responseCode = "403",
            description = "Agent (MET-380), mission non couverte (REJ-ADH-01) ou rôle insuffisant (SEC-002)")
    @APIResponse(responseCode = "422", description = "Segments de carrière manquants (MET-381) ou saisie (FMT-010)")
    public Response saisir(
            @HeaderParam("Idempotency-Key") String cle,
            @NotNull(message = "Posez votre question.") NouvelleSaisine nouvelle) {
        return ecritures.creer(cle, "saisirConseil", nouvelle, () -> saisines.saisir(nouvelle));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE})
    @Operation(summary = "Une saisine et sa réponse, expliquée étape par étape")
    @APIResponse(
            responseCode = "200",
            description = "La saisine ; ETag porte sa version",
            content = @Content(schema = @Schema(implementation = SaisineVue.class)))
    @APIResponse(responseCode = "404", description = "Saisine inconnue ou hors de vos habilitations (IDE-404)")
    public Response lire(@PathParam("id") long id) {
        return versionne(saisines.lire(id));
    }

    @POST
    @Path("/{id}/evenements")
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.CDG_CARRIERE})
    @Operation(summary = "Qualifier, répondre, contrôler, accepter, contester, classer")
    @APIResponse(
            responseCode = "200",
            description = "La saisine dans son nouvel état",
            content = @Content(schema = @Schema(implementation = SaisineVue.class)))
    @APIResponse(responseCode = "403", description = "Rôle insuffisant (SEC-002) ou même personne (MET-332)")
    @APIResponse(responseCode = "409", description = "Impossible dans cet état (MET-001)")
    @APIResponse(
            responseCode = "422",
            description =
                    "Segments de carrière manquants, dits de quelle date à quelle date (MET-381), ou saisie (FMT-010)")
    public Response survenir(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String version,
            @NotNull(message = "Indiquez l'événement.") DemandeSaisine demande) {
        return versionne(saisines.survenir(id, demande, VersionAttendue.lire(version)));
    }

    @GET
    @Path("/{id}/historique")
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE})
    @Operation(summary = "Ce qui est arrivé à la saisine")
    @APIResponse(responseCode = "200", description = "Actes, les plus récents d'abord")
    public Page<EntreeVue> historique(@PathParam("id") long id, @BeanParam ParametresPage page) {
        return journal.historique(saisines.lire(id).siren(), "SAISINE:" + id, page.demande());
    }

    private static Response versionne(SaisineVue saisine) {
        return Corps.versionne(saisine, saisine.version());
    }
}
