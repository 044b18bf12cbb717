package fr.cdg62.extranet.convention;

import fr.cdg62.extranet.appel.Corps;
import fr.cdg62.extranet.appel.Ecritures;
import fr.cdg62.extranet.appel.ParametresPage;
import fr.cdg62.extranet.appel.Pdf;
import fr.cdg62.extranet.appel.VersionAttendue;
import fr.cdg62.extranet.tableur.Colonne;
import fr.cdg62.extranet.tableur.Exports;
import fr.cdg62.finances.api.convention.ConventionResume;
import fr.cdg62.finances.api.convention.ConventionVue;
import fr.cdg62.finances.api.convention.Conventions;
import fr.cdg62.finances.api.convention.CycleConvention;
import fr.cdg62.finances.api.convention.EtatConvention;
import fr.cdg62.finances.api.convention.NouvelleConvention;
import fr.cdg62.finances.api.convention.RechercheConventions;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Conventions: from the draft to the end, délibération and signatures on the way. */
@Path("/conventions")
@RequestScoped
@RolesAllowed({
    Roles.COLLECTIVITE_GESTIONNAIRE,
    Roles.COLLECTIVITE_SIGNATAIRE,
    Roles.CDG_FINANCES,
    Roles.CDG_NUMERIQUE,
    Roles.CDG_SIGNATAIRE
})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Conventions",
        description = "Brouillon, proposée, délibérée, signée par chaque partie, active, puis résiliée"
                + " ou échue ; aucun titre avant la délibération et toutes les signatures")
public class ConventionsRessource {

    @Inject
    private Conventions conventions;

    @Inject
    private CycleConvention cycle;

    @Inject
    private Exports exports;

    @Inject
    private Journal journal;

    @Inject
    private Ecritures ecritures;

    @GET
    @Operation(summary = "Liste des conventions")
    @APIResponse(responseCode = "200", description = "Une page de conventions")
    @APIResponse(responseCode = "404", description = "Collectivité inconnue ou hors de vos habilitations (IDE-404)")
    public Page<ConventionResume> lister(
            @BeanParam FiltreOffre filtre, @QueryParam("etat") EtatConvention etat, @BeanParam ParametresPage page) {
        return conventions.chercher(new RechercheConventions(filtre.siren(), filtre.mission(), etat, page.demande()));
    }

    @POST
    @RolesAllowed({Roles.CDG_FINANCES, Roles.CDG_NUMERIQUE})
    @Operation(
            summary = "Rédiger une convention",
            description = "Avec un devis accepté de la même mission, le devis devient converti.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = NouvelleConvention.class),
                            example = "{\"siren\":\"216200014\",\"mission\":\"ARCHIVAGE\",\"objet\":\"Archives"
                                    + " communales\",\"devis\":null,\"dateEffet\":\"2026-01-01\",\"dureeMois\":36,"
                                    + "\"taciteReconduction\":false,\"prorataPremiereAnnee\":false,\"lignes\":["
                                    + "{\"mode\":\"ECHEANCIER\",\"libelle\":\"Mise en œuvre\",\"montant\":2940,"
                                    + "\"nombreEcheances\":3,\"intervalleMois\":12}]}"))
    @APIResponse(
            responseCode = "201",
            description = "Convention en brouillon",
            content = @Content(schema = @Schema(implementation = ConventionVue.class)))
    @APIResponse(responseCode = "403", description = "Réservé au CdG (SEC-002)")
    @APIResponse(responseCode = "409", description = "Devis non accepté (MET-001) ou clé déjà employée (IDE-001)")
    @APIResponse(responseCode = "422", description = "Saisie invalide (FMT-010)")
    public Response creer(
            @HeaderParam("Idempotency-Key") String cle,
            @Valid @NotNull(message = "Indiquez le contenu de la convention.") NouvelleConvention nouvelle) {
        return ecritures.creer(cle, "convention", nouvelle, () -> conventions.creer(nouvelle));
    }

    @GET
    @Path("/export")
    @Produces(Exports.TYPE_MIME)
    @RolesAllowed({Roles.CDG_FINANCES, Roles.CDG_NUMERIQUE, Roles.CDG_SIGNATAIRE})
    @Operation(summary = "La liste des conventions pour un tableur", description = "Mêmes filtres que la liste.")
    @APIResponse(
            responseCode = "200",
            description = "UTF-8, points-virgules, une ligne d'en-tête",
            content = @Content(mediaType = Exports.TYPE_MIME))
    @APIResponse(responseCode = "403", description = "Réservé au centre de gestion (SEC-002)")
    @APIResponse(responseCode = "422", description = "Filtre invalide, ou plus de 20 000 lignes (FMT-010)")
    public Response exporter(@BeanParam FiltreOffre filtre, @QueryParam("etat") EtatConvention etat) {
        return exports.fichier(
                "conventions",
                null,
                ConventionResume::siren,
                List.of(
                        new Colonne<>("Convention", ConventionResume::numero),
                        new Colonne<>("Mission", ConventionResume::mission),
                        new Colonne<>("Objet", ConventionResume::objet),
                        new Colonne<>("État", ConventionResume::etat),
                        new Colonne<>("Du", ConventionResume::dateEffet),
                        new Colonne<>("Au", ConventionResume::fin)),
                page -> conventions.chercher(new RechercheConventions(filtre.siren(), filtre.mission(), etat, page)));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Une convention : ses lignes, ses signatures et ce que vous pouvez en faire")
    @APIResponse(
            responseCode = "200",
            description = "La convention ; ETag porte sa version",
            content = @Content(schema = @Schema(implementation = ConventionVue.class)))
    @APIResponse(responseCode = "404", description = "Convention inconnue ou d'une autre collectivité (IDE-404)")
    public Response lire(@PathParam("id") long id) {
        return versionne(conventions.lire(id));
    }

    @POST
    @Path("/{id}/evenements")
    @Operation(
            summary = "Faire avancer une convention",
            description = "PROPOSER, DELIBERER, SIGNER, ACTIVER, OUVRIR_AVENANT, CONCLURE_AVENANT ou RESILIER.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = DemandeSurConvention.class),
                            example = "{\"evenement\":\"SIGNER\",\"signature\":{\"partie\":\"COLLECTIVITE\","
                                    + "\"nom\":\"Marc Fictif\",\"qualite\":\"Maire\",\"date\":\"2026-11-20\"}}"))
    @APIResponse(
            responseCode = "200",
            description = "La convention dans son nouvel état",
            content = @Content(schema = @Schema(implementation = ConventionVue.class)))
    @APIResponse(responseCode = "403", description = "Votre rôle ne le permet pas (SEC-002)")
    @APIResponse(
            responseCode = "409",
            description = "Impossible dans cet état ; la réponse nomme ce qui l'est (MET-001)")
    public Response survenir(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Indiquez l'événement.") DemandeSurConvention demande) {
        return versionne(demande.sur(cycle, id, VersionAttendue.lire(ifMatch)));
    }

    @GET
    @Path("/{id}/historique")
    @Operation(summary = "Ce qui est arrivé à la convention")
    @APIResponse(responseCode = "200", description = "Actes, les plus récents d'abord")
    public Page<EntreeVue> historique(@PathParam("id") long id, @BeanParam ParametresPage page) {
        return journal.historique(conventions.lire(id).siren(), "CONVENTION:" + id, page.demande());
    }

    @GET
    @Path("/{id}/pdf")
    @Produces(Pdf.TYPE_MIME)
    @Operation(summary = "La convention et ses blocs de signature en PDF/A")
    @APIResponse(responseCode = "200", description = "Document", content = @Content(mediaType = Pdf.TYPE_MIME))
    public Response pdf(@PathParam("id") long id) {
        return Pdf.document(conventions.pdf(id), "convention-" + id);
    }

    private static Response versionne(ConventionVue convention) {
        return Corps.versionne(convention, convention.version());
    }
}
