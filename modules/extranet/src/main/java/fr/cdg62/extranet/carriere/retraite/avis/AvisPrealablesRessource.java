package fr.cdg62.extranet.carriere.retraite.avis;

import fr.cdg62.carriere.api.retraite.avis.AvisPrealables;
import fr.cdg62.carriere.api.retraite.avis.AvisVue;
import fr.cdg62.carriere.api.retraite.avis.DemandeSurAvis;
import fr.cdg62.carriere.api.retraite.avis.EtatAvis;
import fr.cdg62.carriere.api.retraite.avis.LigneAvis;
import fr.cdg62.carriere.api.retraite.avis.NouvelAvis;
import fr.cdg62.carriere.api.retraite.avis.RechercheAvis;
import fr.cdg62.carriere.api.retraite.avis.TypeAvis;
import fr.cdg62.extranet.appel.Corps;
import fr.cdg62.extranet.appel.Ecritures;
import fr.cdg62.extranet.appel.ParametresPage;
import fr.cdg62.extranet.appel.VersionAttendue;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Demandes d'avis préalable: asked by the employer, answered by the CNRACL. */
@Path("/avis-prealables")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Dossiers de retraite")
public class AvisPrealablesRessource {
    private static final String EXEMPLE = "{\"carriere\":51,\"type\":\"CARRIERE_LONGUE\",\"depart\":\"2027-09-01\","
            + "\"expose\":\"Début d'activité à dix-sept ans au régime général.\"}";

    @Inject
    private AvisPrealables demandes;

    @Inject
    private Journal journal;

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
    @Operation(summary = "Les demandes d'avis préalable que vous suivez, ou les vôtres")
    @APIResponse(responseCode = "200", description = "Une page de demandes, la dernière d'abord")
    @APIResponse(responseCode = "404", description = "Collectivité inconnue ou hors de vos habilitations (IDE-404)")
    public Page<LigneAvis> lister(
            @QueryParam("siren") String siren,
            @QueryParam("etat") EtatAvis etat,
            @QueryParam("type") TypeAvis type,
            @BeanParam ParametresPage page) {
        return demandes.chercher(
                new RechercheAvis(siren == null || siren.isBlank() ? null : siren, etat, type, page.demande()));
    }

    @POST
    @RolesAllowed(Roles.COLLECTIVITE_GESTIONNAIRE)
    @Operation(
            summary = "Préparer une demande d'avis préalable",
            description = "Invalidité, carrière longue, catégorie active ou handicap. Aucune donnée médicale.")
    @RequestBody(content = @Content(schema = @Schema(implementation = NouvelAvis.class), example = EXEMPLE))
    @APIResponse(
            responseCode = "201",
            description = "Demande en brouillon",
            content = @Content(schema = @Schema(implementation = AvisVue.class)))
    @APIResponse(responseCode = "403", description = "Mission non couverte par l'adhésion (REJ-ADH-01)")
    @APIResponse(responseCode = "404", description = "Carrière inconnue ou hors de vos habilitations (IDE-404)")
    @APIResponse(responseCode = "409", description = "Une demande de ce type attend déjà (MET-389)")
    @APIResponse(responseCode = "422", description = "Saisie incomplète (FMT-010)")
    public Response demander(
            @HeaderParam("Idempotency-Key") String cle,
            @Valid @NotNull(message = "Indiquez la demande.") NouvelAvis nouvel) {
        return ecritures.creer(cle, "avis-prealable", nouvel, () -> demandes.demander(nouvel));
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
    @Operation(summary = "Une demande d'avis, ses pièces, la réponse de la CNRACL")
    @APIResponse(
            responseCode = "200",
            description = "La demande ; ETag porte sa version",
            content = @Content(schema = @Schema(implementation = AvisVue.class)))
    @APIResponse(responseCode = "404", description = "Inconnue, ou d'un agent que vous ne suivez pas (IDE-404)")
    public Response lire(@PathParam("id") long id) {
        return versionne(demandes.lire(id));
    }

    @GET
    @Path("/{id}/historique")
    @RolesAllowed({
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE,
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE
    })
    @Operation(summary = "Ce qui est arrivé à la demande d'avis")
    @APIResponse(responseCode = "200", description = "Actes, les plus récents d'abord")
    @APIResponse(responseCode = "404", description = "Inconnue, ou d'un agent que vous ne suivez pas (IDE-404)")
    public Page<EntreeVue> historique(@PathParam("id") long id, @BeanParam ParametresPage page) {
        return journal.historique(demandes.lire(id).siren(), "AVIS_PREALABLE:" + id, page.demande());
    }

    @POST
    @Path("/{id}/evenements")
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.CDG_CARRIERE})
    @Operation(summary = "Faire avancer une demande d'avis : transmettre, compléter, enregistrer l'avis rendu…")
    @APIResponse(
            responseCode = "200",
            description = "La demande dans son nouvel état",
            content = @Content(schema = @Schema(implementation = AvisVue.class)))
    @APIResponse(responseCode = "403", description = "Votre rôle ne le permet pas (SEC-002) ou mission (REJ-ADH-01)")
    @APIResponse(responseCode = "409", description = "Impossible à cet état (MET-001)")
    @APIResponse(responseCode = "412", description = "Version périmée (IDE-002)")
    @APIResponse(responseCode = "422", description = "Numéro, date ou texte absent (FMT-010)")
    public Response survenir(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Indiquez l'événement.") DemandeSurAvis demande) {
        return versionne(demandes.survenir(id, demande, VersionAttendue.lire(ifMatch)));
    }

    private static Response versionne(AvisVue avis) {
        return Corps.versionne(avis, avis.version());
    }
}
