package fr.cdg62.extranet.carriere.importation;

import fr.cdg62.carriere.api.importation.FichierRecu;
import fr.cdg62.carriere.api.importation.ImportVue;
import fr.cdg62.carriere.api.importation.Importations;
import fr.cdg62.carriere.api.importation.LigneRapport;
import fr.cdg62.extranet.appel.Ecritures;
import fr.cdg62.extranet.appel.Empreinte;
import fr.cdg62.extranet.appel.ParametresPage;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Imports of agents and careers. */
@Path("/importations-carrieres")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Importations de carrières",
        description = "Agents et carrières repris d'un fichier : essai, écarts, compte rendu par ligne, puis écriture")
public class ImportationsRessource {
    @Inject
    private Importations importations;

    @Inject
    private Ecritures ecritures;

    @GET
    @RolesAllowed(Roles.CDG_CARRIERE)
    @Operation(summary = "Liste des importations, la dernière d'abord")
    @APIResponse(responseCode = "200", description = "Une page d'importations")
    public Page<ImportVue> lister(@BeanParam ParametresPage page) {
        return importations.imports(page.demande());
    }

    /** Once only: the file is received whole, then its key decides, in one short transaction, whether it is kept. */
    @POST
    @Consumes("text/csv")
    @RolesAllowed(Roles.CDG_CARRIERE)
    @Operation(
            summary = "Déposer un fichier",
            description =
                    "CSV en UTF-8, points-virgules ; une ligne par agent (nature AGENT) et une par fait. Rien n'est"
                            + " écrit dans les carrières avant un essai.")
    @APIResponse(
            responseCode = "201",
            description = "Fichier gardé",
            content = @Content(schema = @Schema(implementation = ImportVue.class)))
    @APIResponse(responseCode = "403", description = "Réservé aux gestionnaires de carrières (SEC-002)")
    @APIResponse(
            responseCode = "404",
            description = "Une collectivité du fichier est hors de votre portefeuille (IDE-404)")
    @APIResponse(
            responseCode = "409",
            description = "Dépôt interrompu, à refaire (MET-001) ; clé déjà employée autrement (IDE-001) ou en cours"
                    + " d'exécution (IDE-004)")
    @APIResponse(responseCode = "422", description = "Fichier illisible (FMT-010)")
    public Response deposer(
            @QueryParam("nom") @Parameter(description = "Nom du fichier", example = "carrieres-2026.csv") String nom,
            @HeaderParam("Idempotency-Key") String cle,
            InputStream corps) {
        DigestInputStream suivi = Empreinte.suivre(corps);
        FichierRecu recu = importations.recevoir(nom, new InputStreamReader(suivi, StandardCharsets.UTF_8));
        try {
            return ecritures.creer(
                    cle, "deposerImport", List.of(nom, Empreinte.de(suivi)), () -> importations.deposer(recu));
        } finally {
            importations.oublier(recu);
        }
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.CDG_CARRIERE)
    @Operation(summary = "Où en est une importation")
    @APIResponse(responseCode = "200", description = "Avancement et bilan")
    @APIResponse(responseCode = "404", description = "Importation inconnue (IDE-404)")
    public ImportVue lire(@PathParam("id") long id) {
        return importations.lire(id);
    }

    @GET
    @Path("/{id}/rapport")
    @RolesAllowed(Roles.CDG_CARRIERE)
    @Operation(summary = "Fautes et écarts, ligne par ligne")
    @APIResponse(responseCode = "200", description = "Dans l'ordre du fichier")
    public Page<LigneRapport> rapport(@PathParam("id") long id, @BeanParam ParametresPage page) {
        return importations.rapport(id, page.demande());
    }

    @POST
    @Path("/{id}/evenements")
    @RolesAllowed(Roles.CDG_CARRIERE)
    @Operation(summary = "Essayer, exécuter, arrêter ou reprendre une importation")
    @APIResponse(responseCode = "200", description = "Avancement après la demande")
    @APIResponse(
            responseCode = "409",
            description = "Impossible dans cet état (MET-001), ou une autre est en cours (MET-391)")
    public ImportVue survenir(
            @PathParam("id") long id, @Valid @NotNull(message = "Indiquez l'événement.") DemandeSurImport demande) {
        importations.survenir(id, demande.evenement());
        return importations.lire(id);
    }
}
