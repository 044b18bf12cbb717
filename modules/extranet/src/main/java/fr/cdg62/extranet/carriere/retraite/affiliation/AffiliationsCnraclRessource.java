package fr.cdg62.extranet.carriere.retraite.affiliation;

import fr.cdg62.carriere.api.retraite.affiliation.AffiliationVue;
import fr.cdg62.carriere.api.retraite.affiliation.AffiliationsCnracl;
import fr.cdg62.carriere.api.retraite.affiliation.DemandeSurAffiliation;
import fr.cdg62.carriere.api.retraite.affiliation.EtatAffiliation;
import fr.cdg62.carriere.api.retraite.affiliation.LigneAffiliation;
import fr.cdg62.carriere.api.retraite.affiliation.NouvelleAffiliation;
import fr.cdg62.carriere.api.retraite.affiliation.PropositionAffiliation;
import fr.cdg62.carriere.api.retraite.affiliation.RechercheAffiliations;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Affiliations to the CNRACL: declared, controlled, then moved or ended. */
@Path("/affiliations-cnracl")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Retraite")
public class AffiliationsCnraclRessource {
    private static final String EXEMPLE = "{\"carriere\":51,\"contrat\":{\"dateEffet\":\"2026-09-01\","
            + "\"nature\":\"STAGIAIRE\",\"minutes\":2100,\"grade\":\"ADJ_ADM\",\"indiceBrut\":367,\"indiceMajore\":366,"
            + "\"categorie\":\"SEDENTAIRE\"}}";

    @Inject
    private AffiliationsCnracl affiliations;

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
    @Operation(summary = "Les affiliations à la CNRACL que vous suivez, ou les vôtres")
    @APIResponse(responseCode = "200", description = "Une page d'affiliations, la dernière d'abord")
    @APIResponse(responseCode = "404", description = "Collectivité inconnue ou hors de vos habilitations (IDE-404)")
    public Page<LigneAffiliation> lister(
            @QueryParam("siren") String siren,
            @QueryParam("etat") EtatAffiliation etat,
            @Parameter(description = "Début du nom de famille", example = "FICTIF") @QueryParam("texte") String texte,
            @BeanParam ParametresPage page) {
        return affiliations.chercher(new RechercheAffiliations(vide(siren), etat, vide(texte), page.demande()));
    }

    @GET
    @Path("/proposition")
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.CDG_CARRIERE})
    @Operation(
            summary = "Ce que le système sait d'un agent à affilier",
            description = "Identité et contrat d'après la carrière enregistrée, à compléter puis à déclarer.")
    @APIResponse(responseCode = "200", description = "L'identité et le contrat proposés")
    @APIResponse(responseCode = "403", description = "Mission non couverte par l'adhésion (REJ-ADH-01)")
    @APIResponse(responseCode = "404", description = "Carrière inconnue ou hors de vos habilitations (IDE-404)")
    public PropositionAffiliation preparer(
            @QueryParam("carriere") @NotNull(message = "Indiquez la carrière de l'agent.") Long carriere) {
        return affiliations.preparer(carriere);
    }

    @POST
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.CDG_CARRIERE})
    @Operation(
            summary = "Déclarer une affiliation à la CNRACL",
            description = "D'un stagiaire ou d'un titulaire d'au moins vingt-huit heures par semaine, tous employeurs"
                    + " réunis. L'agent est celui d'une carrière, ou celui que son identité désigne.")
    @RequestBody(content = @Content(schema = @Schema(implementation = NouvelleAffiliation.class), example = EXEMPLE))
    @APIResponse(
            responseCode = "201",
            description = "Affiliation déclarée",
            content = @Content(schema = @Schema(implementation = AffiliationVue.class)))
    @APIResponse(responseCode = "403", description = "Mission non couverte par l'adhésion (REJ-ADH-01)")
    @APIResponse(responseCode = "404", description = "Carrière inconnue ou hors de vos habilitations (IDE-404)")
    @APIResponse(responseCode = "409", description = "Agent déjà affilié sur la même période (MET-337)")
    @APIResponse(
            responseCode = "422",
            description = "Identité contraire au numéro (MET-335), agent inconnu ou plusieurs réponses (MET-336), moins"
                    + " de 28 heures (MET-338), contractuel (MET-339), grade inconnu (MET-310), saisie (FMT-010)")
    public Response declarer(
            @HeaderParam("Idempotency-Key") String cle,
            @Valid @NotNull(message = "Indiquez l'affiliation.") NouvelleAffiliation nouvelle) {
        return ecritures.creer(cle, "affiliation-cnracl", nouvelle, () -> affiliations.declarer(nouvelle));
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
    @Operation(summary = "Une affiliation : son contrat, ce qui est à regarder, le compte des heures")
    @APIResponse(
            responseCode = "200",
            description = "L'affiliation ; ETag porte sa version",
            content = @Content(schema = @Schema(implementation = AffiliationVue.class)))
    @APIResponse(responseCode = "403", description = "Mission non couverte par l'adhésion (REJ-ADH-01)")
    @APIResponse(responseCode = "404", description = "Inconnue, ou d'un employeur que vous ne suivez pas (IDE-404)")
    public Response lire(@PathParam("id") long id) {
        return versionne(affiliations.lire(id));
    }

    @GET
    @Path("/{id}/historique")
    @RolesAllowed({
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE,
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE
    })
    @Operation(summary = "Ce qui est arrivé à l'affiliation")
    @APIResponse(responseCode = "200", description = "Actes, les plus récents d'abord")
    @APIResponse(responseCode = "404", description = "Inconnue, ou d'un employeur que vous ne suivez pas (IDE-404)")
    public Page<EntreeVue> historique(@PathParam("id") long id, @BeanParam ParametresPage page) {
        return journal.historique(affiliations.lire(id).siren(), "AFFILIATION_CNRACL:" + id, page.demande());
    }

    @POST
    @Path("/{id}/evenements")
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.CDG_CARRIERE})
    @Operation(
            summary = "Faire avancer une affiliation : modifier, contrôler, affilier, rejeter, muter, radier",
            description = "Une mutation déclare, chez l'autre employeur, l'affiliation qui continue celle-ci.")
    @APIResponse(
            responseCode = "200",
            description = "L'affiliation dans son nouvel état",
            content = @Content(schema = @Schema(implementation = AffiliationVue.class)))
    @APIResponse(responseCode = "403", description = "Votre rôle ne le permet pas (SEC-002) ou mission (REJ-ADH-01)")
    @APIResponse(responseCode = "404", description = "Inconnue, ou employeur inconnu (IDE-404)")
    @APIResponse(responseCode = "409", description = "Impossible à cet état (MET-001), agent déjà affilié (MET-337)")
    @APIResponse(responseCode = "412", description = "Version périmée (IDE-002)")
    @APIResponse(
            responseCode = "422",
            description = "Moins de 28 heures (MET-338), contractuel (MET-339), date, numéro ou motif absent (FMT-010)")
    public Response survenir(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Indiquez l'événement.") DemandeSurAffiliation demande) {
        return versionne(affiliations.survenir(id, demande, VersionAttendue.lire(ifMatch)));
    }

    private static Response versionne(AffiliationVue affiliation) {
        return Corps.versionne(affiliation, affiliation.version());
    }

    private static String vide(String texte) {
        return texte == null || texte.isBlank() ? null : texte.strip();
    }
}
