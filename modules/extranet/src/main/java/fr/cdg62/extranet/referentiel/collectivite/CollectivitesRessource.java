package fr.cdg62.extranet.referentiel.collectivite;

import fr.cdg62.extranet.appel.Corps;
import fr.cdg62.extranet.appel.Ecritures;
import fr.cdg62.extranet.appel.ParametresPage;
import fr.cdg62.extranet.appel.VersionAttendue;
import fr.cdg62.extranet.tableur.Colonne;
import fr.cdg62.extranet.tableur.Exports;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.collectivite.CollectiviteVue;
import fr.cdg62.referentiel.api.collectivite.Collectivites;
import fr.cdg62.referentiel.api.collectivite.FicheCollectivite;
import fr.cdg62.referentiel.api.collectivite.NomsCollectivites;
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
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Collectivités and other public employers. */
@Path("/collectivites")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Collectivités", description = "Identité, établissements, populations et effectifs des employeurs")
public class CollectivitesRessource {

    @Inject
    private Collectivites collectivites;

    @Inject
    private NomsCollectivites noms;

    @Inject
    private Exports exports;

    @Inject
    private Ecritures ecritures;

    @GET
    @RolesAllowed(Roles.TOUT_CDG)
    @Operation(
            summary = "Chercher des collectivités",
            description = "Tris : nom, siren, type, arrondissement, population ; précédé d'un tiret, décroissant.")
    @APIResponse(responseCode = "200", description = "Une page de collectivités")
    @APIResponse(responseCode = "403", description = "Réservé au centre de gestion (SEC-002)")
    @APIResponse(responseCode = "422", description = "Tri ou page inconnus (FMT-010)")
    public Page<CollectiviteVue> chercher(@BeanParam FiltreCollectivites filtre, @BeanParam ParametresPage page) {
        return collectivites.chercher(filtre.recherche(page.demande()));
    }

    @GET
    @Path("/noms")
    @RolesAllowed(Roles.TOUT_CDG)
    @Operation(
            summary = "Noms de plusieurs collectivités",
            description = "Pour nommer les lignes d'une liste : 200 SIREN au plus, les inconnus sont omis.")
    @APIResponse(responseCode = "200", description = "Nom par SIREN")
    @APIResponse(responseCode = "403", description = "Réservé au centre de gestion (SEC-002)")
    @APIResponse(responseCode = "422", description = "Plus de 200 SIREN (FMT-010)")
    public Map<String, String> nommer(@QueryParam("siren") List<String> sirens) {
        return noms.de(sirens);
    }

    @GET
    @Path("/export")
    @Produces(Exports.TYPE_MIME)
    @RolesAllowed(Roles.TOUT_CDG)
    @Operation(summary = "La liste des collectivités pour un tableur", description = "Mêmes filtres que la liste.")
    @APIResponse(
            responseCode = "200",
            description = "UTF-8, points-virgules, une ligne d'en-tête",
            content = @Content(mediaType = Exports.TYPE_MIME))
    @APIResponse(responseCode = "403", description = "Réservé au centre de gestion (SEC-002)")
    @APIResponse(responseCode = "422", description = "Filtre invalide, ou plus de 20 000 lignes (FMT-010)")
    public Response exporter(@BeanParam FiltreCollectivites filtre, @QueryParam("tri") String tri) {
        return exports.fichier(
                "collectivites",
                tri,
                CollectiviteVue::siren,
                List.of(
                        new Colonne<>("Type", CollectiviteVue::type),
                        new Colonne<>("Code INSEE", CollectiviteVue::codeInsee),
                        new Colonne<>("Arrondissement", CollectiviteVue::arrondissement),
                        new Colonne<>("SIREN de l'EPCI", CollectiviteVue::sirenEpci),
                        new Colonne<>("Population", CollectiviteVue::population)),
                page -> collectivites.chercher(filtre.recherche(page)));
    }

    @GET
    @Path("/{siren}")
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.TOUT_CDG})
    @Operation(summary = "Lire une collectivité", description = "Identité, établissements, populations et effectifs.")
    @APIResponse(
            responseCode = "200",
            description = "La fiche ; ETag porte sa version",
            content = @Content(schema = @Schema(implementation = FicheCollectivite.class)))
    @APIResponse(responseCode = "404", description = "Collectivité inconnue de l'appelant (IDE-404)")
    public Response lire(@PathParam("siren") String siren) {
        FicheCollectivite fiche = collectivites.consulter(siren);
        return Corps.versionne(fiche, fiche.collectivite().version());
    }

    @POST
    @RolesAllowed(Roles.CDG_REFERENTIEL)
    @Operation(summary = "Créer une collectivité")
    @APIResponse(
            responseCode = "201",
            description = "Collectivité créée",
            content = @Content(schema = @Schema(implementation = CollectiviteVue.class)))
    @APIResponse(responseCode = "409", description = "SIREN ou code INSEE déjà connu (MET-033)")
    @APIResponse(responseCode = "422", description = "Saisie refusée, le champ est nommé (FMT-010)")
    public Response creer(
            @HeaderParam("Idempotency-Key") String cle,
            @Valid @NotNull(message = "Décrivez la collectivité.") CollectiviteSaisie saisie) {
        return ecritures.creer(cle, "creerCollectivite", saisie, () -> collectivites.creer(saisie.nouvelle()));
    }

    @POST
    @Path("/{siren}/fusion")
    @RolesAllowed(Roles.CDG_REFERENTIEL)
    @Operation(summary = "Enregistrer la fusion d'une collectivité dans une autre")
    @APIResponse(
            responseCode = "200",
            description = "La collectivité fusionnée",
            content = @Content(schema = @Schema(implementation = CollectiviteVue.class)))
    public Response fusionner(
            @PathParam("siren") String siren,
            @HeaderParam("If-Match") String version,
            @Valid @NotNull(message = "Décrivez la fusion.") FusionSaisie fusion) {
        CollectiviteVue vue =
                collectivites.fusionner(siren, fusion.sirenAbsorbante(), fusion.date(), VersionAttendue.lire(version));
        return Corps.versionne(vue, vue.version());
    }
}
