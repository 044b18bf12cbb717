package fr.cdg62.extranet.carriere.aptitude;

import fr.cdg62.carriere.api.inscription.ActeInscription;
import fr.cdg62.carriere.api.inscription.InscriptionVue;
import fr.cdg62.carriere.api.inscription.Inscriptions;
import fr.cdg62.extranet.appel.Corps;
import fr.cdg62.extranet.appel.Pdf;
import fr.cdg62.extranet.appel.VersionAttendue;
import fr.cdg62.referentiel.api.acces.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The life of an inscription on a list. */
@Path("/inscriptions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Inscriptions sur liste d'aptitude",
        description = "Deux ans, puis un an deux fois sur demande ; les suspensions arrêtent le décompte")
public class InscriptionsRessource {

    @Inject
    private Inscriptions inscriptions;

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE})
    @Operation(summary = "Une inscription, son terme expliqué et ce que vous pouvez en faire")
    @APIResponse(
            responseCode = "200",
            description = "L'inscription ; ETag porte sa version",
            content = @Content(schema = @Schema(implementation = InscriptionVue.class)))
    public Response lire(@PathParam("id") long id) {
        return versionnee(inscriptions.lire(id));
    }

    @POST
    @Path("/{id}/evenements")
    @RolesAllowed({Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE})
    @Operation(summary = "Renouveler, suspendre, proroger, nommer, radier ou réinscrire")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = ActeInscription.class),
                            example = "{\"evenement\":\"SUSPENDRE\",\"date\":\"2025-03-01\",\"fin\":\"2025-06-20\","
                                    + "\"motifSuspension\":\"MATERNITE\",\"texte\":\"Arrêté du 12/02/2025\"}"))
    @APIResponse(
            responseCode = "200",
            description = "L'inscription, avec un avertissement s'il y en a un",
            content = @Content(schema = @Schema(implementation = InscriptionVue.class)))
    @APIResponse(responseCode = "409", description = "Impossible à cet état (MET-001) ou inscription éteinte (MET-358)")
    @APIResponse(
            responseCode = "422",
            description = "Hors délai (MET-355), quatre ans atteints (MET-356), justificatif absent (MET-359)")
    public Response survenir(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String version,
            @Valid @NotNull(message = "Indiquez l'événement.") ActeInscription acte) {
        return versionnee(inscriptions.survenir(id, acte, VersionAttendue.lire(version)));
    }

    @GET
    @Path("/{id}/attestation")
    @Produces(Pdf.TYPE_MIME)
    @RolesAllowed({Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE})
    @Operation(summary = "L'attestation d'inscription en PDF/A")
    @APIResponse(responseCode = "200", description = "Document", content = @Content(mediaType = Pdf.TYPE_MIME))
    @APIResponse(responseCode = "409", description = "Plus inscrit (MET-358)")
    public Response attestation(@PathParam("id") long id) {
        return Pdf.document(inscriptions.attestation(id), "attestation-" + id);
    }

    private static Response versionnee(InscriptionVue inscription) {
        return Corps.versionne(inscription, inscription.version());
    }
}
