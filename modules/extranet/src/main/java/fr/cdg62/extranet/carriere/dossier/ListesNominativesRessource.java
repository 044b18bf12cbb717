package fr.cdg62.extranet.carriere.dossier;

import fr.cdg62.carriere.api.dossier.ListeNominative;
import fr.cdg62.extranet.appel.Pdf;
import fr.cdg62.referentiel.api.acces.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Nominative lists at 1 January. */
@Path("/listes-nominatives/{annee}")
@RequestScoped
@Tag(name = "Dossier individuel")
public class ListesNominativesRessource {
    private static final String CSV = "text/csv;charset=UTF-8";

    @Inject
    private ListeNominative listes;

    @GET
    @Path("/csv")
    @Produces(CSV)
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE})
    @Operation(summary = "Liste nominative des fonctionnaires au 1er janvier, en CSV")
    @APIResponse(responseCode = "200", description = "Liste", content = @Content(mediaType = CSV))
    public Response csv(@PathParam("annee") int annee, @QueryParam("siren") String siren) {
        return Response.ok(listes.csv(annee, siren), CSV)
                .header("Content-Disposition", "attachment; filename=\"liste-nominative-" + annee + ".csv\"")
                .build();
    }

    @GET
    @Path("/pdf")
    @Produces(Pdf.TYPE_MIME)
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE})
    @Operation(summary = "Liste nominative d'une collectivité au 1er janvier, en PDF/A")
    @APIResponse(responseCode = "200", description = "Document", content = @Content(mediaType = Pdf.TYPE_MIME))
    public Response pdf(@PathParam("annee") int annee, @QueryParam("siren") String siren) {
        return Pdf.document(listes.pdf(annee, siren), "liste-nominative-" + annee);
    }
}
