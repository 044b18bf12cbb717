package fr.cdg62.extranet.cotisation;

import fr.cdg62.extranet.appel.Corps;
import fr.cdg62.extranet.appel.Ecritures;
import fr.cdg62.extranet.appel.ParametresPage;
import fr.cdg62.extranet.appel.Pdf;
import fr.cdg62.extranet.appel.VersionAttendue;
import fr.cdg62.extranet.tableur.Colonne;
import fr.cdg62.extranet.tableur.Exports;
import fr.cdg62.finances.api.cotisation.Cotisations;
import fr.cdg62.finances.api.cotisation.DeclarationResume;
import fr.cdg62.finances.api.cotisation.DeclarationVue;
import fr.cdg62.finances.api.cotisation.DecomptesCotisation;
import fr.cdg62.finances.api.cotisation.EtatDeclaration;
import fr.cdg62.finances.api.cotisation.RechercheDeclarations;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Declarations by their id: reading, drafting, sending, correcting. */
@Path("/cotisations")
@RequestScoped
@RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_FINANCES})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cotisations")
public class CotisationsRessource {

    private static final String VIDE = "Indiquez les bases déclarées.";

    @Inject
    private Cotisations cotisations;

    @Inject
    private DecomptesCotisation decomptes;

    @Inject
    private Exports exports;

    @Inject
    private Ecritures ecritures;

    @GET
    @Operation(
            summary = "Les déclarations de toutes les collectivités",
            description = "Réservé au centre de gestion ; une collectivité indique son SIREN.")
    @APIResponse(responseCode = "200", description = "Une page de déclarations, la dernière période d'abord")
    @APIResponse(responseCode = "403", description = "Liste entière demandée par une collectivité (SEC-002)")
    public Page<DeclarationResume> liste(
            @Parameter(description = "SIREN d'une collectivité") @QueryParam("siren") String siren,
            @Parameter(description = "État, par exemple DEPOSEE : à contrôler") @QueryParam("etat")
                    EtatDeclaration etat,
            @Parameter(description = "Périodes commençant ce jour ou après") @QueryParam("du") LocalDate du,
            @Parameter(description = "Périodes commençant ce jour ou avant") @QueryParam("au") LocalDate au,
            @BeanParam ParametresPage page) {
        return cotisations.liste(new RechercheDeclarations(siren, du, au, etat, page.demande()));
    }

    @GET
    @Path("/export")
    @Produces(Exports.TYPE_MIME)
    @RolesAllowed(Roles.CDG_FINANCES)
    @Operation(summary = "La liste des déclarations pour un tableur", description = "Mêmes filtres que la liste.")
    @APIResponse(
            responseCode = "200",
            description = "UTF-8, points-virgules, une ligne d'en-tête",
            content = @Content(mediaType = Exports.TYPE_MIME))
    @APIResponse(responseCode = "403", description = "Réservé au centre de gestion (SEC-002)")
    @APIResponse(responseCode = "422", description = "Filtre invalide, ou plus de 20 000 lignes (FMT-010)")
    public Response exporter(
            @QueryParam("siren") String siren,
            @QueryParam("etat") EtatDeclaration etat,
            @QueryParam("du") LocalDate du,
            @QueryParam("au") LocalDate au) {
        return exports.fichier(
                "cotisations",
                null,
                DeclarationResume::siren,
                List.of(
                        new Colonne<>("Début de période", DeclarationResume::debut),
                        new Colonne<>("Fin de période", DeclarationResume::fin),
                        new Colonne<>("Version", DeclarationResume::rang),
                        new Colonne<>("Origine", DeclarationResume::origine),
                        new Colonne<>("État", DeclarationResume::etat),
                        new Colonne<>("Base", DeclarationResume::base),
                        new Colonne<>("Cotisations", DeclarationResume::total)),
                page -> cotisations.liste(new RechercheDeclarations(siren, du, au, etat, page)));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Une déclaration, son calcul expliqué et les versions de sa période")
    @APIResponse(
            responseCode = "200",
            description = "La déclaration ; ETag porte sa version",
            content = @Content(schema = @Schema(implementation = DeclarationVue.class)))
    @APIResponse(responseCode = "404", description = "Déclaration inconnue ou d'une autre collectivité (IDE-404)")
    public Response lire(@PathParam("id") long id) {
        return versionnee(cotisations.lire(id));
    }

    @PUT
    @Path("/{id}/bases")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Remplacer les bases d'un brouillon")
    @APIResponse(
            responseCode = "200",
            description = "Brouillon recalculé",
            content = @Content(schema = @Schema(implementation = DeclarationVue.class)))
    @APIResponse(responseCode = "409", description = "La déclaration n'est plus un brouillon (MET-001)")
    public Response modifier(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String version,
            @Valid @NotNull(message = VIDE) BasesRecues recues) {
        return versionnee(cotisations.modifier(id, VersionAttendue.lire(version), recues.bases()));
    }

    @POST
    @Path("/{id}/depot")
    @Operation(summary = "Déposer un brouillon")
    @APIResponse(
            responseCode = "200",
            description = "Déclaration déposée",
            content = @Content(schema = @Schema(implementation = DeclarationVue.class)))
    @APIResponse(responseCode = "409", description = "Déjà déposée (MET-001)")
    public Response deposer(@PathParam("id") long id, @HeaderParam("If-Match") String version) {
        return versionnee(cotisations.deposer(id, VersionAttendue.lire(version)));
    }

    @POST
    @Path("/{id}/corrections")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Corriger une déclaration",
            description = "Une nouvelle version annule et remplace la précédente ; une fois titrée, seule la"
                    + " différence donne lieu à un titre complémentaire ou de réduction.")
    @APIResponse(
            responseCode = "201",
            description = "La nouvelle version, déposée",
            content = @Content(schema = @Schema(implementation = DeclarationVue.class)))
    @APIResponse(responseCode = "409", description = "Ce n'est pas la dernière version (MET-120, MET-001)")
    public Response corriger(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String cle,
            @Valid @NotNull(message = VIDE) BasesRecues recues) {
        long attendue = VersionAttendue.lire(version);
        return ecritures.creer(
                cle,
                "corriger-cotisation",
                List.of(id, attendue, recues),
                () -> cotisations.corriger(id, attendue, recues.bases()));
    }

    @GET
    @Path("/{id}/decompte")
    @Produces(Pdf.TYPE_MIME)
    @Operation(summary = "Le décompte de cotisation, document PDF/A")
    @APIResponse(responseCode = "200", description = "Document", content = @Content(mediaType = Pdf.TYPE_MIME))
    @APIResponse(responseCode = "404", description = "Déclaration inconnue ou d'une autre collectivité (IDE-404)")
    @APIResponse(responseCode = "409", description = "La déclaration est un brouillon (MET-001)")
    public Response decompte(@PathParam("id") long id) {
        return Pdf.document(decomptes.pdf(id), "decompte-cotisation-" + id);
    }

    private static Response versionnee(DeclarationVue vue) {
        return Corps.versionne(vue, vue.resume().version());
    }
}
