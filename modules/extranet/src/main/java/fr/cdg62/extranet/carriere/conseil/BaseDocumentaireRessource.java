package fr.cdg62.extranet.carriere.conseil;

import fr.cdg62.carriere.api.conseil.ThemeConseil;
import fr.cdg62.carriere.api.documentaire.BaseDocumentaire;
import fr.cdg62.carriere.api.documentaire.FicheVue;
import fr.cdg62.carriere.api.documentaire.NatureFiche;
import fr.cdg62.carriere.api.documentaire.NouvelleFiche;
import fr.cdg62.carriere.api.documentaire.RechercheFiches;
import fr.cdg62.extranet.appel.Ecritures;
import fr.cdg62.extranet.appel.ParametresPage;
import fr.cdg62.referentiel.api.acces.Roles;
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
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Provisions, explanations, models of acts, veille. */
@Path("/base-documentaire")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Conseil statutaire")
public class BaseDocumentaireRessource {
    @Inject
    private BaseDocumentaire base;

    @Inject
    private Ecritures ecritures;

    @GET
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.TOUT_CDG, Roles.AGENT})
    @Operation(
            summary = "Documents en vigueur à une date",
            description = "Un agent n'y trouve que les dispositions législatives.")
    @APIResponse(responseCode = "200", description = "Une page de documents")
    public Page<FicheVue> lister(
            @QueryParam("nature") NatureFiche nature,
            @QueryParam("theme") ThemeConseil theme,
            @QueryParam("texte") String texte,
            @QueryParam("date") LocalDate date,
            @BeanParam ParametresPage page) {
        return base.chercher(new RechercheFiches(nature, theme, texte, date, page.demande()));
    }

    @GET
    @Path("/{code}")
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.TOUT_CDG, Roles.AGENT})
    @Operation(summary = "Toutes les versions d'un document, la dernière d'abord")
    @APIResponse(responseCode = "200", description = "Les versions, avec leurs dates de validité")
    @APIResponse(responseCode = "404", description = "Document inconnu, ou réservé aux employeurs (IDE-404)")
    public List<FicheVue> versions(@PathParam("code") String code) {
        return base.versions(code);
    }

    @POST
    @RolesAllowed(Roles.CDG_CARRIERE)
    @Operation(summary = "Publier un document ou une nouvelle version")
    @APIResponse(
            responseCode = "201",
            description = "Version publiée ; la précédente finit la veille",
            content = @Content(schema = @Schema(implementation = FicheVue.class)))
    @APIResponse(responseCode = "422", description = "Saisie invalide ; champ nommé (FMT-010)")
    public Response publier(
            @HeaderParam("Idempotency-Key") String cle,
            @NotNull(message = "Décrivez le document.") NouvelleFiche nouvelle) {
        return ecritures.creer(cle, "publierFiche", nouvelle, () -> base.publier(nouvelle));
    }
}
