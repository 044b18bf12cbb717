package fr.cdg62.extranet.carriere.aptitude;

import fr.cdg62.carriere.api.aptitude.InscritPublic;
import fr.cdg62.carriere.api.aptitude.ListePublique;
import fr.cdg62.carriere.api.aptitude.NatureListe;
import fr.cdg62.carriere.api.aptitude.PublicationListes;
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

/** The listes d'aptitude that everybody may read, without an account. */
@Path("/public/listes-aptitude")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Publication des listes d'aptitude",
        description = "Sans identification : noms et prénoms seulement, ceux qui sont encore inscrits")
public class PublicationListesRessource {

    @Inject
    private PublicationListes publication;

    @GET
    @PermitAll
    @Operation(summary = "Les listes publiées")
    @APIResponse(responseCode = "200", description = "Une page de listes, les dernières publiées d'abord")
    public Page<ListePublique> listes(@QueryParam("nature") NatureListe nature, @BeanParam ParametresPage page) {
        return publication.listes(nature, page.demande());
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(summary = "Une liste publiée")
    @APIResponse(responseCode = "200", description = "La liste")
    @APIResponse(responseCode = "404", description = "Liste inconnue ou pas encore publiée (IDE-404)")
    public ListePublique liste(@PathParam("id") long id) {
        return publication.liste(id);
    }

    @GET
    @Path("/{id}/inscrits")
    @PermitAll
    @Operation(summary = "Les lauréats encore inscrits, par ordre alphabétique")
    @APIResponse(responseCode = "200", description = "Noms et prénoms")
    public List<InscritPublic> inscrits(@PathParam("id") long id) {
        return publication.inscrits(id);
    }

    @GET
    @Path("/{id}/inscrits.csv")
    @PermitAll
    @Produces(Csv.TYPE_MIME)
    @Operation(summary = "Les lauréats encore inscrits, en CSV")
    @APIResponse(responseCode = "200", description = "Document", content = @Content(mediaType = Csv.TYPE_MIME))
    public Response export(@PathParam("id") long id) {
        return Csv.document(
                "liste-aptitude-" + id,
                List.of("nom", "prenom"),
                publication.inscrits(id).stream()
                        .map(inscrit -> List.of(inscrit.nom(), inscrit.prenom()))
                        .toList());
    }
}
