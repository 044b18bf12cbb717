package fr.cdg62.extranet.carriere.echelon;

import fr.cdg62.carriere.api.echelon.EtatPrevisionnel;
import fr.cdg62.carriere.api.echelon.LignePrevision;
import fr.cdg62.extranet.appel.ParametresPage;
import fr.cdg62.extranet.appel.Pdf;
import fr.cdg62.extranet.tableur.Colonne;
import fr.cdg62.extranet.tableur.Exports;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** État prévisionnel of a collectivité: on screen, on paper, in a spreadsheet. */
@Path("/propositions-echelon/etat-previsionnel")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Propositions d'avancement d'échelon")
public class EtatPrevisionnelRessource {
    private static final List<Colonne<LignePrevision>> COLONNES = List.of(
            new Colonne<>("Nom", LignePrevision::nom),
            new Colonne<>("Prénom", LignePrevision::prenom),
            new Colonne<>("Grade", LignePrevision::grade),
            new Colonne<>("Échelon détenu", LignePrevision::deEchelon),
            new Colonne<>("Échelon atteint", LignePrevision::versEchelon),
            new Colonne<>("Date d'effet", LignePrevision::dateEffet),
            new Colonne<>("Indice majoré détenu", LignePrevision::indiceMajoreActuel),
            new Colonne<>("Indice majoré atteint", LignePrevision::indiceMajore),
            new Colonne<>("Gain en points", LignePrevision::gain),
            new Colonne<>("État", LignePrevision::etat));

    @Inject
    private EtatPrevisionnel etat;

    @Inject
    private Exports exports;

    @GET
    @RolesAllowed({
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE,
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE
    })
    @Operation(
            summary = "Avancements d'échelon d'une collectivité dans les douze mois, et ceux en retard",
            description = "Les propositions qui lui ont été envoyées ; le centre de gestion voit aussi les calculées.")
    @APIResponse(responseCode = "200", description = "Une page d'avancements, la date d'effet la plus proche d'abord")
    @APIResponse(responseCode = "404", description = "Collectivité inconnue ou hors de vos habilitations (IDE-404)")
    @APIResponse(responseCode = "422", description = "SIREN absent ou invalide (FMT-010)")
    public Page<LignePrevision> lister(
            @QueryParam("siren")
                    @NotBlank(message = "Indiquez la collectivité.")
                    @Parameter(description = "Collectivité", required = true, example = "216200410")
                    String siren,
            @BeanParam ParametresPage page) {
        return etat.lignes(siren, page.demande());
    }

    @GET
    @Path("/pdf")
    @Produces(Pdf.TYPE_MIME)
    @RolesAllowed({
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE,
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE
    })
    @Operation(summary = "L'état prévisionnel en PDF/A")
    @APIResponse(responseCode = "200", description = "Document", content = @Content(mediaType = Pdf.TYPE_MIME))
    @APIResponse(responseCode = "404", description = "Collectivité inconnue ou hors de vos habilitations (IDE-404)")
    @APIResponse(responseCode = "422", description = "SIREN absent ou invalide (FMT-010)")
    public Response imprimer(
            @QueryParam("siren")
                    @NotBlank(message = "Indiquez la collectivité.")
                    @Parameter(description = "Collectivité", required = true, example = "216200410")
                    String siren) {
        return Pdf.document(etat.pdf(siren), "etat-previsionnel-echelons");
    }

    @GET
    @Path("/export")
    @Produces(Exports.TYPE_MIME)
    @RolesAllowed({
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE,
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE
    })
    @Operation(summary = "L'état prévisionnel pour un tableur")
    @APIResponse(
            responseCode = "200",
            description = "UTF-8, points-virgules, une ligne d'en-tête",
            content = @Content(mediaType = Exports.TYPE_MIME))
    @APIResponse(responseCode = "404", description = "Collectivité inconnue ou hors de vos habilitations (IDE-404)")
    @APIResponse(responseCode = "422", description = "SIREN absent ou invalide (FMT-010)")
    public Response exporter(
            @QueryParam("siren")
                    @NotBlank(message = "Indiquez la collectivité.")
                    @Parameter(description = "Collectivité", required = true, example = "216200410")
                    String siren) {
        return exports.fichier("etat-previsionnel-echelons", COLONNES, page -> etat.lignes(siren, page));
    }
}
