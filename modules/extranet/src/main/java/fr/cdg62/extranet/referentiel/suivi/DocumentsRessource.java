package fr.cdg62.extranet.referentiel.suivi;

import fr.cdg62.extranet.appel.Ecritures;
import fr.cdg62.extranet.appel.Empreinte;
import fr.cdg62.extranet.appel.LectureBornee;
import fr.cdg62.extranet.appel.ParametresPage;
import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.document.DocumentVue;
import fr.cdg62.referentiel.api.document.Documents;
import fr.cdg62.referentiel.api.document.NouveauDocument;
import fr.cdg62.socle.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Documents of the collectivités. */
@Path("/documents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Suivi")
public class DocumentsRessource {

    private static final String BINAIRE = MediaType.APPLICATION_OCTET_STREAM;

    @Inject
    private Documents documents;

    @Inject
    private Acces acces;

    @Inject
    private Ecritures ecritures;

    @GET
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.TOUT_CDG})
    @Operation(summary = "Documents d'une collectivité, le dernier d'abord")
    @APIResponse(responseCode = "200", description = "Une page de documents")
    @APIResponse(responseCode = "404", description = "Collectivité inconnue de l'appelant (IDE-404)")
    public Page<DocumentVue> liste(
            @QueryParam("siren") @NotBlank(message = "Indiquez le SIREN de la collectivité.") String siren,
            @QueryParam("objet") @Parameter(description = "Ce qu'ils documentent", example = "CONVENTION:51")
                    String objet,
            @BeanParam ParametresPage page) {
        return documents.liste(siren, objet, page.demande());
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.TOUT_CDG})
    @Operation(
            summary = "Déposer un document",
            description = "Le corps de la requête est le document lui-même. Types acceptés : pdf, png, jpg, docx, xlsx,"
                    + " odt, ods, csv, txt, xml ; le contenu doit être du type que dit l'extension.")
    @APIResponse(
            responseCode = "201",
            description = "Document déposé",
            content = @Content(schema = @Schema(implementation = DocumentVue.class)))
    @APIResponse(responseCode = "413", description = "Document trop volumineux (FMT-003)")
    @APIResponse(responseCode = "422", description = "Nom ou contenu refusé (FMT-010)")
    public Response deposer(
            @QueryParam("siren") @NotBlank(message = "Indiquez le SIREN de la collectivité.") String siren,
            @QueryParam("objet") @NotBlank(message = "Indiquez ce que le document documente.") String objet,
            @QueryParam("nom") @NotBlank(message = "Indiquez le nom du document.") String nom,
            @HeaderParam("Idempotency-Key") String cle,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String type,
            InputStream corps) {
        acces.exigerCollectivite(siren);
        byte[] contenu = LectureBornee.lire(corps, documents.tailleMax());
        return ecritures.creer(
                cle,
                "deposerDocument",
                List.of(siren, objet, nom, Empreinte.de(contenu)),
                () -> documents.deposer(new NouveauDocument(siren, objet, nom, type, contenu)));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.TOUT_CDG})
    @Operation(summary = "Lire la description d'un document")
    @APIResponse(responseCode = "200", description = "La description, avec l'empreinte SHA-256")
    @APIResponse(responseCode = "404", description = "Document inconnu de l'appelant (IDE-404)")
    public DocumentVue lire(@PathParam("id") long id) {
        return documents.lire(id);
    }

    @GET
    @Path("/{id}/contenu")
    @Produces({BINAIRE, MediaType.APPLICATION_JSON})
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.TOUT_CDG})
    @Operation(summary = "Télécharger un document")
    @APIResponse(
            responseCode = "200",
            description = "Le document, tel que déposé",
            content = @Content(mediaType = BINAIRE))
    @APIResponse(responseCode = "404", description = "Document inconnu de l'appelant (IDE-404)")
    public Response contenu(@PathParam("id") long id) {
        DocumentVue vue = documents.lire(id);
        String nom = URLEncoder.encode(vue.nom(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(documents.contenu(id), vue.mime())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + nom)
                .build();
    }
}
