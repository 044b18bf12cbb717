package fr.cdg62.extranet.facturation;

import fr.cdg62.extranet.appel.Corps;
import fr.cdg62.extranet.appel.ParametresPage;
import fr.cdg62.extranet.appel.Pdf;
import fr.cdg62.extranet.appel.VersionAttendue;
import fr.cdg62.extranet.tableur.Colonne;
import fr.cdg62.extranet.tableur.Exports;
import fr.cdg62.finances.api.facturation.EtatFacture;
import fr.cdg62.finances.api.facturation.FactureResume;
import fr.cdg62.finances.api.facturation.FactureVue;
import fr.cdg62.finances.api.facturation.Factures;
import fr.cdg62.finances.api.facturation.RechercheFactures;
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

/** Factures (avis des sommes à payer). */
@Path("/factures")
@RequestScoped
@RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_FINANCES})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Factures", description = "Avis des sommes à payer ; un avoir est un titre de réduction ou d'annulation")
public class FacturesRessource {

    @Inject
    private Factures factures;

    @Inject
    private Exports exports;

    @Inject
    private Journal journal;

    @GET
    @Operation(summary = "Liste des factures")
    @APIResponse(responseCode = "200", description = "Une page de factures")
    @APIResponse(responseCode = "404", description = "Collectivité inconnue ou hors de vos habilitations (IDE-404)")
    public Page<FactureResume> lister(
            @QueryParam("siren") @Parameter(description = "Obligatoire hors CdG", example = "216200014") String siren,
            @QueryParam("mission") String mission,
            @QueryParam("etat") EtatFacture etat,
            @QueryParam("annee") @Parameter(description = "Année d'émission", example = "2026") Integer annee,
            @BeanParam ParametresPage page) {
        return factures.chercher(
                new RechercheFactures(presente(siren), presente(mission), etat, annee, page.demande()));
    }

    @GET
    @Path("/export")
    @Produces(Exports.TYPE_MIME)
    @RolesAllowed(Roles.CDG_FINANCES)
    @Operation(summary = "La liste des factures pour un tableur", description = "Mêmes filtres que la liste.")
    @APIResponse(
            responseCode = "200",
            description = "UTF-8, points-virgules, une ligne d'en-tête",
            content = @Content(mediaType = Exports.TYPE_MIME))
    @APIResponse(responseCode = "403", description = "Réservé au centre de gestion (SEC-002)")
    @APIResponse(responseCode = "422", description = "Filtre invalide, ou plus de 20 000 lignes (FMT-010)")
    public Response exporter(
            @QueryParam("siren") String siren,
            @QueryParam("mission") String mission,
            @QueryParam("etat") EtatFacture etat,
            @QueryParam("annee") Integer annee) {
        return exports.fichier(
                "factures",
                null,
                FactureResume::siren,
                List.of(
                        new Colonne<>("Facture", FactureResume::numero),
                        new Colonne<>("Mission", FactureResume::mission),
                        new Colonne<>("Début de période", FactureResume::debutPeriode),
                        new Colonne<>("Fin de période", FactureResume::finPeriode),
                        new Colonne<>("État", FactureResume::etat),
                        new Colonne<>("Émise le", FactureResume::emiseLe),
                        new Colonne<>("À payer avant le", FactureResume::echeance),
                        new Colonne<>("Total", FactureResume::total),
                        new Colonne<>("Reste dû", FactureResume::reste)),
                page -> factures.chercher(
                        new RechercheFactures(presente(siren), presente(mission), etat, annee, page)));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Une facture et le calcul de chaque ligne")
    @APIResponse(
            responseCode = "200",
            description = "La facture ; ETag porte sa version",
            content = @Content(schema = @Schema(implementation = FactureVue.class)))
    @APIResponse(responseCode = "404", description = "Facture inconnue ou d'une autre collectivité (IDE-404)")
    public Response lire(@PathParam("id") long id) {
        return versionne(factures.lire(id));
    }

    @POST
    @Path("/{id}/evenements")
    @RolesAllowed(Roles.CDG_FINANCES)
    @Operation(summary = "Réduire, annuler ou solder une facture")
    @APIResponse(
            responseCode = "200",
            description = "La facture dans son nouvel état",
            content = @Content(schema = @Schema(implementation = FactureVue.class)))
    @APIResponse(responseCode = "403", description = "Réservé au CdG (SEC-002)")
    @APIResponse(
            responseCode = "409",
            description = "Impossible dans cet état ; la réponse nomme ce qui l'est (MET-001)")
    @APIResponse(responseCode = "422", description = "Montant ou motif invalide (FMT-010)")
    public Response survenir(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Indiquez l'événement.") DemandeSurFacture demande) {
        long version = VersionAttendue.lire(ifMatch);
        return versionne(
                switch (demande.evenement()) {
                    case REDUIRE -> factures.reduire(id, demande.montantExige(), demande.motif(), version);
                    case ANNULER -> factures.annuler(id, demande.motif(), version);
                    case ENCAISSER -> factures.encaisser(id, version);
                });
    }

    @GET
    @Path("/{id}/historique")
    @Operation(summary = "Ce qui est arrivé à la facture")
    @APIResponse(responseCode = "200", description = "Actes, les plus récents d'abord")
    public Page<EntreeVue> historique(@PathParam("id") long id, @BeanParam ParametresPage page) {
        return journal.historique(factures.lire(id).siren(), "FACTURE:" + id, page.demande());
    }

    @GET
    @Path("/{id}/pdf")
    @Produces(Pdf.TYPE_MIME)
    @Operation(summary = "L'avis des sommes à payer en PDF/A")
    @APIResponse(responseCode = "200", description = "Document", content = @Content(mediaType = Pdf.TYPE_MIME))
    public Response pdf(@PathParam("id") long id) {
        return Pdf.document(factures.pdf(id), "facture-" + id);
    }

    private static String presente(String texte) {
        return texte == null || texte.isBlank() ? null : texte;
    }

    private static Response versionne(FactureVue facture) {
        return Corps.versionne(facture, facture.version());
    }
}
