package fr.cdg62.extranet.carriere.avancement;

import fr.cdg62.carriere.api.avancement.InscritTableau;
import fr.cdg62.carriere.api.avancement.PublicationTableaux;
import fr.cdg62.carriere.api.avancement.TableauPublic;
import fr.cdg62.extranet.appel.Csv;
import fr.cdg62.extranet.appel.ParametresPage;
import fr.cdg62.socle.page.Page;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The tableaux d'avancement that everybody may read, without an account. */
@Path("/public/tableaux-avancement")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Publication des tableaux d'avancement",
        description = "Sans identification : rang, nom et prénom des agents inscrits")
public class PublicationTableauxRessource {

    @Inject
    private PublicationTableaux publication;

    @GET
    @PermitAll
    @Operation(summary = "Les tableaux publiés")
    @APIResponse(responseCode = "200", description = "Une page de tableaux, les derniers publiés d'abord")
    public Page<TableauPublic> tableaux(@QueryParam("annee") Integer annee, @BeanParam ParametresPage page) {
        return publication.tableaux(annee, page.demande());
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(summary = "Un tableau publié, avec la part des femmes et des hommes")
    @APIResponse(responseCode = "200", description = "Le tableau")
    @APIResponse(responseCode = "404", description = "Tableau inconnu ou pas publié (IDE-404)")
    public TableauPublic tableau(@PathParam("id") long id) {
        return publication.tableau(id);
    }

    @GET
    @Path("/{id}/inscrits")
    @PermitAll
    @Operation(summary = "Les agents inscrits, par ordre de mérite")
    @APIResponse(responseCode = "200", description = "Rang, nom et prénom")
    public List<InscritTableau> inscrits(@PathParam("id") long id) {
        return publication.inscrits(id);
    }

    @GET
    @Path("/{id}/inscrits.csv")
    @PermitAll
    @Produces(Csv.TYPE_MIME)
    @Operation(summary = "Les agents inscrits, en CSV")
    @APIResponse(responseCode = "200", description = "Document", content = @Content(mediaType = Csv.TYPE_MIME))
    public Response export(@PathParam("id") long id) {
        return Csv.document(
                "tableau-avancement-" + id,
                List.of("rang", "nom", "prenom"),
                publication.inscrits(id).stream()
                        .map(inscrit -> List.of(Integer.toString(inscrit.rang()), inscrit.nom(), inscrit.prenom()))
                        .toList());
    }
}
