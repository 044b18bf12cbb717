package fr.cdg62.extranet.carriere.dossier;

import fr.cdg62.carriere.api.dossier.ConsultationVue;
import fr.cdg62.carriere.api.dossier.DossierVue;
import fr.cdg62.carriere.api.dossier.Dossiers;
import fr.cdg62.carriere.api.dossier.EtatDossier;
import fr.cdg62.carriere.api.dossier.LigneDossier;
import fr.cdg62.carriere.api.dossier.MotifConsultation;
import fr.cdg62.carriere.api.dossier.RechercheDossiers;
import fr.cdg62.carriere.api.nomenclature.NomenclatureDossier;
import fr.cdg62.carriere.api.nomenclature.TypePieceVue;
import fr.cdg62.extranet.appel.Corps;
import fr.cdg62.extranet.appel.ParametresPage;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Dossiers individuels. */
@Path("/dossiers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Dossier individuel",
        description =
                "Le dossier s'ouvre avec l'arrêté de nomination ; ses pièces sont numérotées sans discontinuité et"
                        + " chaque consultation laisse une trace, gardée trois ans")
public class DossiersRessource {
    @Inject
    private Dossiers dossiers;

    @Inject
    private NomenclatureDossier nomenclature;

    @GET
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE, Roles.AGENT})
    @Operation(summary = "Liste des dossiers, par nom")
    @APIResponse(responseCode = "200", description = "Une page de dossiers ; tris : intitule, ouvertLe")
    @APIResponse(responseCode = "404", description = "Collectivité inconnue ou hors de vos habilitations (IDE-404)")
    public Page<LigneDossier> lister(
            @QueryParam("siren") String siren,
            @QueryParam("texte") String texte,
            @QueryParam("etat") EtatDossier etat,
            @BeanParam ParametresPage page) {
        return dossiers.chercher(new RechercheDossiers(siren, texte, etat, page.demande()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE, Roles.AGENT})
    @Operation(
            summary = "Consulter un dossier",
            description = "La consultation est tracée : qui, quand, quoi et pourquoi.")
    @APIResponse(
            responseCode = "200",
            description = "Le dossier ; ETag porte sa version",
            content = @Content(schema = @Schema(implementation = DossierVue.class)))
    @APIResponse(responseCode = "404", description = "Dossier inconnu ou hors de vos habilitations (IDE-404)")
    public Response lire(@PathParam("id") long id, @QueryParam("motif") MotifConsultation motif) {
        return versionne(dossiers.consulter(id, motif));
    }

    @POST
    @Path("/{id}/evenements")
    @RolesAllowed({Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE})
    @Operation(summary = "Reconstituer, clore, archiver ou éliminer un dossier")
    @APIResponse(
            responseCode = "200",
            description = "Le dossier dans son nouvel état",
            content = @Content(schema = @Schema(implementation = DossierVue.class)))
    @APIResponse(
            responseCode = "409",
            description = "Impossible dans cet état (MET-001) ou dossier incomplet (MET-329)")
    @APIResponse(responseCode = "412", description = "Version périmée (IDE-002)")
    public Response survenir(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String version,
            @Valid @NotNull(message = "Indiquez l'événement.") DemandeSurDossier demande) {
        return versionne(dossiers.survenir(id, demande.evenement(), demande.motif(), VersionAttendue.lire(version)));
    }

    @GET
    @Path("/{id}/consultations")
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE, Roles.AGENT})
    @Operation(summary = "Qui a consulté le dossier")
    @APIResponse(responseCode = "200", description = "Une page de consultations, les dernières d'abord")
    public Page<ConsultationVue> consultations(@PathParam("id") long id, @BeanParam ParametresPage page) {
        return dossiers.consultations(id, page.demande());
    }

    @GET
    @Path("/{id}/manquantes")
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE, Roles.AGENT})
    @Operation(summary = "Pièces obligatoires qui manquent au dossier")
    @APIResponse(responseCode = "200", description = "Types de pièces attendus selon le statut de l'agent")
    public List<TypePieceVue> manquantes(@PathParam("id") long id) {
        return nomenclature.manquantes(id);
    }

    private static Response versionne(DossierVue dossier) {
        return Corps.versionne(dossier, dossier.version());
    }
}
