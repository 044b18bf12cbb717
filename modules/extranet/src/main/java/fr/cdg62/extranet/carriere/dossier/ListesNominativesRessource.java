package fr.cdg62.extranet.carriere.dossier;

import fr.cdg62.carriere.api.nominative.ListeNominative;
import fr.cdg62.carriere.api.nominative.ListeNominativeVue;
import fr.cdg62.extranet.appel.Ecritures;
import fr.cdg62.extranet.appel.Pdf;
import fr.cdg62.referentiel.api.acces.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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

    @Inject
    private Ecritures ecritures;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE})
    @Operation(summary = "Où en est la liste nominative d'une année")
    @APIResponse(responseCode = "200", description = "Nombre de fonctionnaires, date limite, transmission au préfet")
    @APIResponse(responseCode = "422", description = "Année dont le 1er janvier n'est pas venu (FMT-010)")
    public ListeNominativeVue lire(@PathParam("annee") int annee) {
        return listes.lire(annee);
    }

    @POST
    @Path("/transmission")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.CDG_SIGNATAIRE)
    @Operation(
            summary = "Enregistrer la transmission de la liste au préfet",
            description = "Une fois par année, avant la fin du premier trimestre (décret n° 85-643, article 38).")
    @APIResponse(
            responseCode = "201",
            description = "Transmission enregistrée ; l'échéance est soldée",
            content = @Content(schema = @Schema(implementation = ListeNominativeVue.class)))
    @APIResponse(responseCode = "409", description = "Liste déjà transmise (MET-001)")
    @APIResponse(responseCode = "422", description = "Année dont le 1er janvier n'est pas venu (FMT-010)")
    public Response transmettre(@PathParam("annee") int annee, @HeaderParam("Idempotency-Key") String cle) {
        return ecritures.creer(cle, "transmettreListeNominative", annee, () -> listes.transmettre(annee));
    }

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
