package fr.cdg62.extranet.convention;

import fr.cdg62.extranet.appel.Corps;
import fr.cdg62.extranet.appel.Ecritures;
import fr.cdg62.extranet.appel.ParametresPage;
import fr.cdg62.extranet.appel.Pdf;
import fr.cdg62.extranet.appel.VersionAttendue;
import fr.cdg62.finances.api.devis.DevisResume;
import fr.cdg62.finances.api.devis.DevisVue;
import fr.cdg62.finances.api.devis.EtatDevis;
import fr.cdg62.finances.api.devis.NouveauDevis;
import fr.cdg62.finances.api.devis.RechercheDevis;
import fr.cdg62.finances.api.devis.RegistreDevis;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.journal.EntreeVue;
import fr.cdg62.referentiel.api.journal.Journal;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Devis: from the priced lines to the acceptance. */
@Path("/devis")
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
        name = "Devis",
        description =
                "Un devis va de brouillon à émis, puis accepté ou refusé ; accepté, il devient une" + " convention")
public class DevisRessource {

    @Inject
    private RegistreDevis registre;

    @Inject
    private Journal journal;

    @Inject
    private Ecritures ecritures;

    @GET
    @Operation(summary = "Liste des devis")
    @APIResponse(responseCode = "200", description = "Une page de devis, les plus récents d'abord")
    @APIResponse(responseCode = "404", description = "Collectivité inconnue ou hors de vos habilitations (IDE-404)")
    public Page<DevisResume> lister(
            @BeanParam FiltreOffre filtre, @QueryParam("etat") EtatDevis etat, @BeanParam ParametresPage page) {
        return registre.chercher(new RechercheDevis(filtre.siren(), filtre.mission(), etat, page.demande()));
    }

    @POST
    @Operation(
            summary = "Préparer un devis",
            description = "Les lignes tarifées sont chiffrées par la grille en vigueur ; les lignes chiffrées à la main"
                    + " sont réservées au CdG et motivées.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = NouveauDevis.class),
                            example = "{\"siren\":\"216200014\",\"mission\":\"ARCHIVAGE\",\"objet\":\"Classement des"
                                    + " archives\",\"lignesTarifees\":[{\"prestation\":\"MISE_EN_OEUVRE\","
                                    + "\"quantite\":70}]}"))
    @APIResponse(
            responseCode = "201",
            description = "Devis en brouillon, chiffré avec sa trace",
            content = @Content(schema = @Schema(implementation = DevisVue.class)))
    @APIResponse(responseCode = "422", description = "Saisie invalide (FMT-010) ou hors grille : sur devis")
    public Response creer(
            @HeaderParam("Idempotency-Key") String cle,
            @Valid @NotNull(message = "Indiquez le contenu du devis.") NouveauDevis nouveau) {
        return ecritures.creer(cle, "devis", nouveau, () -> registre.creer(nouveau));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Un devis, ses lignes expliquées et ce que vous pouvez en faire")
    @APIResponse(
            responseCode = "200",
            description = "Le devis ; ETag porte sa version",
            content = @Content(schema = @Schema(implementation = DevisVue.class)))
    @APIResponse(responseCode = "404", description = "Devis inconnu ou d'une autre collectivité (IDE-404)")
    public Response lire(@PathParam("id") long id) {
        return versionne(registre.lire(id));
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Remplacer le contenu d'un brouillon")
    @APIResponse(
            responseCode = "200",
            description = "Le devis chiffré à nouveau",
            content = @Content(schema = @Schema(implementation = DevisVue.class)))
    @APIResponse(responseCode = "409", description = "Le devis n'est plus un brouillon (MET-001)")
    public Response modifier(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String version,
            @Valid @NotNull(message = "Indiquez le contenu du devis.") NouveauDevis contenu) {
        return versionne(registre.modifier(id, contenu, VersionAttendue.lire(version)));
    }

    @POST
    @Path("/{id}/evenements")
    @Operation(summary = "Émettre, accepter ou refuser un devis")
    @APIResponse(
            responseCode = "200",
            description = "Le devis dans son nouvel état",
            content = @Content(schema = @Schema(implementation = DevisVue.class)))
    @APIResponse(responseCode = "403", description = "Votre rôle ne le permet pas (SEC-002)")
    @APIResponse(
            responseCode = "409",
            description = "Impossible dans cet état ; la réponse nomme ce qui l'est (MET-001)")
    public Response survenir(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Indiquez l'événement.") DemandeSurDevis demande) {
        long version = VersionAttendue.lire(ifMatch);
        return versionne(
                switch (demande.evenement()) {
                    case EMETTRE -> registre.emettre(id, version);
                    case ACCEPTER -> registre.accepter(id, version);
                    case REFUSER -> registre.refuser(id, demande.motif(), version);
                    case MODIFIER, CONVERTIR ->
                        throw new DemandeRefusee(
                                CodeProbleme.SAISIE_INVALIDE,
                                "Un devis se modifie par PUT et se convertit en créant sa convention.",
                                "evenement");
                });
    }

    @GET
    @Path("/{id}/historique")
    @Operation(summary = "Ce qui est arrivé au devis")
    @APIResponse(responseCode = "200", description = "Actes, les plus récents d'abord")
    public Page<EntreeVue> historique(@PathParam("id") long id, @BeanParam ParametresPage page) {
        return journal.historique(registre.lire(id).siren(), "DEVIS:" + id, page.demande());
    }

    @GET
    @Path("/{id}/pdf")
    @Produces(Pdf.TYPE_MIME)
    @Operation(summary = "Le devis en PDF/A")
    @APIResponse(responseCode = "200", description = "Document", content = @Content(mediaType = Pdf.TYPE_MIME))
    public Response pdf(@PathParam("id") long id) {
        return Pdf.document(registre.pdf(id), "devis-" + id);
    }

    private static Response versionne(DevisVue devis) {
        return Corps.versionne(devis, devis.version());
    }
}
