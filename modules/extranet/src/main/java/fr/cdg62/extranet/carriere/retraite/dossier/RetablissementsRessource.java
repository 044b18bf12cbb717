package fr.cdg62.extranet.carriere.retraite.dossier;

import fr.cdg62.carriere.api.retraite.retablissement.DemandeSurRetablissement;
import fr.cdg62.carriere.api.retraite.retablissement.EtatRetablissement;
import fr.cdg62.carriere.api.retraite.retablissement.LigneRetablissement;
import fr.cdg62.carriere.api.retraite.retablissement.NouveauRetablissement;
import fr.cdg62.carriere.api.retraite.retablissement.RechercheRetablissements;
import fr.cdg62.carriere.api.retraite.retablissement.RetablissementVue;
import fr.cdg62.carriere.api.retraite.retablissement.Retablissements;
import fr.cdg62.extranet.appel.Corps;
import fr.cdg62.extranet.appel.Ecritures;
import fr.cdg62.extranet.appel.ParametresPage;
import fr.cdg62.extranet.appel.Pdf;
import fr.cdg62.extranet.appel.VersionAttendue;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Rétablissements at the régime général and the Ircantec. */
@Path("/retablissements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Dossiers de retraite")
public class RetablissementsRessource {
    private static final String EXEMPLE = "{\"carriere\":51,\"demandeeLe\":\"2026-11-20\","
            + "\"dernierJourPaye\":\"2026-10-31\",\"radiation\":\"2026-11-01\"}";

    @Inject
    private Retablissements retablissements;

    @Inject
    private Ecritures ecritures;

    @GET
    @RolesAllowed({
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE,
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE,
        Roles.AGENT
    })
    @Operation(summary = "Les rétablissements des agents que vous suivez, ou les vôtres")
    @APIResponse(responseCode = "200", description = "Une page de rétablissements, le dernier d'abord")
    @APIResponse(responseCode = "404", description = "Collectivité inconnue ou hors de vos habilitations (IDE-404)")
    public Page<LigneRetablissement> lister(
            @QueryParam("siren") String siren,
            @QueryParam("etat") EtatRetablissement etat,
            @BeanParam ParametresPage page) {
        return retablissements.chercher(
                new RechercheRetablissements(siren == null || siren.isBlank() ? null : siren, etat, page.demande()));
    }

    @POST
    @RolesAllowed(Roles.COLLECTIVITE_GESTIONNAIRE)
    @Operation(
            summary = "Éditer le formulaire de rétablissement d'un agent",
            description =
                    "Moins de deux ans de services, dans l'année de la radiation. Le formulaire est en papier et se"
                            + " poste : il ne se transmet pas par voie électronique (E309).")
    @RequestBody(content = @Content(schema = @Schema(implementation = NouveauRetablissement.class), example = EXEMPLE))
    @APIResponse(
            responseCode = "201",
            description = "Formulaire édité d'après la carrière",
            content = @Content(schema = @Schema(implementation = RetablissementVue.class)))
    @APIResponse(responseCode = "403", description = "Mission non couverte par l'adhésion (REJ-ADH-01)")
    @APIResponse(responseCode = "404", description = "Carrière inconnue ou hors de vos habilitations (IDE-404)")
    @APIResponse(responseCode = "409", description = "Un rétablissement existe déjà (MET-389)")
    @APIResponse(
            responseCode = "422",
            description = "Deux ans de services ou plus (MET-384), dates (MET-385), plus d'un an après la radiation"
                    + " (MET-392), autre que le dernier employeur (MET-393), saisie (FMT-010)")
    public Response editer(
            @HeaderParam("Idempotency-Key") String cle,
            @Valid @NotNull(message = "Indiquez le rétablissement.") NouveauRetablissement nouveau) {
        return ecritures.creer(cle, "retablissement", nouveau, () -> retablissements.editer(nouveau));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE,
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE,
        Roles.AGENT
    })
    @Operation(summary = "Un rétablissement : ses périodes, où il en est")
    @APIResponse(
            responseCode = "200",
            description = "Le rétablissement ; ETag porte sa version",
            content = @Content(schema = @Schema(implementation = RetablissementVue.class)))
    @APIResponse(responseCode = "404", description = "Inconnu, ou d'un agent que vous ne suivez pas (IDE-404)")
    public Response lire(@PathParam("id") long id) {
        return versionne(retablissements.lire(id));
    }

    @POST
    @Path("/{id}/evenements")
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.CDG_CARRIERE})
    @Operation(summary = "Faire avancer un rétablissement : éditer de nouveau, envoyer, accuser, rétablir, rejeter")
    @APIResponse(
            responseCode = "200",
            description = "Le rétablissement dans son nouvel état",
            content = @Content(schema = @Schema(implementation = RetablissementVue.class)))
    @APIResponse(responseCode = "403", description = "Votre rôle ne le permet pas (SEC-002) ou mission (REJ-ADH-01)")
    @APIResponse(responseCode = "409", description = "Impossible à cet état (MET-001)")
    @APIResponse(responseCode = "412", description = "Version périmée (IDE-002)")
    @APIResponse(
            responseCode = "422",
            description = "Date ou motif absent (FMT-010), envoi plus d'un an après la radiation (MET-392)")
    public Response survenir(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Indiquez l'événement.") DemandeSurRetablissement demande) {
        return versionne(retablissements.survenir(id, demande, VersionAttendue.lire(ifMatch)));
    }

    @GET
    @Path("/{id}/pdf")
    @Produces(Pdf.TYPE_MIME)
    @RolesAllowed({
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE,
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE,
        Roles.AGENT
    })
    @Operation(summary = "Le formulaire de rétablissement à signer et à poster, en PDF/A")
    @APIResponse(responseCode = "200", description = "Document", content = @Content(mediaType = Pdf.TYPE_MIME))
    @APIResponse(responseCode = "404", description = "Inconnu, ou d'un agent que vous ne suivez pas (IDE-404)")
    public Response imprimer(@PathParam("id") long id) {
        return Pdf.document(retablissements.imprimer(id), "retablissement-" + id);
    }

    private static Response versionne(RetablissementVue retablissement) {
        return Corps.versionne(retablissement, retablissement.version());
    }
}
