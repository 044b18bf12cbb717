package fr.cdg62.extranet.referentiel.suivi;

import fr.cdg62.extranet.appel.ParametresPage;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.journal.Canal;
import fr.cdg62.referentiel.api.journal.EntreeVue;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.referentiel.api.journal.RechercheJournal;
import fr.cdg62.referentiel.api.journal.VerificationJournal;
import fr.cdg62.socle.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The audit journal. */
@Path("/journal")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Suivi")
public class JournalRessource {

    @Inject
    private Journal journal;

    @GET
    @RolesAllowed(Roles.ADMINISTRATEUR)
    @Operation(summary = "Chercher dans le journal, le plus récent d'abord")
    @APIResponse(responseCode = "200", description = "Une page de lignes")
    public Page<EntreeVue> chercher(
            @QueryParam("siren") String siren,
            @QueryParam("objet") @Parameter(example = "CONVENTION:51") String objet,
            @QueryParam("acteur") String acteur,
            @QueryParam("canal") Canal canal,
            @QueryParam("du") @Parameter(description = "Instant UTC, compris", example = "2026-11-23T00:00:00Z")
                    Instant du,
            @QueryParam("au") @Parameter(description = "Instant UTC, non compris") Instant au,
            @BeanParam ParametresPage page) {
        return journal.chercher(
                new RechercheJournal(vide(siren), vide(objet), vide(acteur), canal, du, au, page.demande()));
    }

    @POST
    @Path("/verification")
    @RolesAllowed(Roles.ADMINISTRATEUR)
    @Operation(summary = "Recalculer toute la chaîne du journal et dire si elle est intacte")
    @APIResponse(responseCode = "200", description = "Le constat")
    public VerificationJournal verifier() {
        return journal.verifier();
    }

    private static String vide(String texte) {
        return texte == null || texte.isBlank() ? null : texte;
    }
}
