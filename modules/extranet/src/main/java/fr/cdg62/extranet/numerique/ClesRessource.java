package fr.cdg62.extranet.numerique;

import fr.cdg62.extranet.appel.Corps;
import fr.cdg62.extranet.appel.ParametresPage;
import fr.cdg62.extranet.appel.VersionAttendue;
import fr.cdg62.numerique.api.cle.CleVue;
import fr.cdg62.numerique.api.cle.ClesSignature;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.journal.EntreeVue;
import fr.cdg62.referentiel.api.journal.Journal;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Signature keys: from the holder's file to the revocation. */
@Path("/cles-signature")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Sécurisation des données")
public class ClesRessource {

    @Inject
    private ClesSignature cles;

    @Inject
    private Journal journal;

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_NUMERIQUE})
    @Operation(summary = "Une clé de signature et ce que vous pouvez en faire")
    @APIResponse(
            responseCode = "200",
            description = "La clé ; ETag porte sa version",
            content = @Content(schema = @Schema(implementation = CleVue.class)))
    @APIResponse(responseCode = "404", description = "Clé inconnue ou d'une autre collectivité (IDE-404)")
    public Response lire(@PathParam("id") long id) {
        return versionne(cles.lire(id));
    }

    @POST
    @Path("/{id}/evenements")
    @RolesAllowed({Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_NUMERIQUE})
    @Operation(
            summary = "Faire avancer une clé de signature",
            description = "CdG62 : CONTROLER_PIECES, REMETTRE (face à face), ACTIVER. CdG62 ou signataire : SUSPENDRE,"
                    + " REACTIVER, REVOQUER.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = DemandeSurCle.class),
                            example = "{\"evenement\":\"REMETTRE\",\"remise\":{\"date\":\"2026-11-20\","
                                    + "\"piece\":\"CARTE_IDENTITE\",\"remisePar\":\"Agent Fictif\"}}"))
    @APIResponse(
            responseCode = "200",
            description = "La clé dans son nouvel état",
            content = @Content(schema = @Schema(implementation = CleVue.class)))
    @APIResponse(responseCode = "403", description = "Votre rôle ne le permet pas (SEC-002)")
    @APIResponse(responseCode = "404", description = "Clé inconnue ou d'une autre collectivité (IDE-404)")
    @APIResponse(responseCode = "409", description = "Impossible dans cet état (MET-001)")
    @APIResponse(responseCode = "422", description = "Saisie invalide ; champ nommé (FMT-010)")
    public Response survenir(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Indiquez l'événement.") DemandeSurCle demande) {
        return versionne(demande.sur(cles, id, VersionAttendue.lire(ifMatch)));
    }

    @GET
    @Path("/{id}/historique")
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_NUMERIQUE})
    @Operation(summary = "Ce qui est arrivé à la clé")
    @APIResponse(responseCode = "200", description = "Actes, les plus récents d'abord")
    public Page<EntreeVue> historique(@PathParam("id") long id, @BeanParam ParametresPage page) {
        return journal.historique(cles.lire(id).siren(), "CLE_SIGNATURE:" + id, page.demande());
    }

    private static Response versionne(CleVue cle) {
        return Corps.versionne(cle, cle.version());
    }
}
