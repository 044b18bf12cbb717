package fr.cdg62.extranet.carriere.entretien;

import fr.cdg62.carriere.api.entretien.DemandeEntretien;
import fr.cdg62.carriere.api.entretien.EntretienVue;
import fr.cdg62.carriere.api.entretien.Entretiens;
import fr.cdg62.carriere.api.entretien.EtatEntretien;
import fr.cdg62.carriere.api.entretien.NouvelEntretien;
import fr.cdg62.carriere.api.entretien.RechercheEntretiens;
import fr.cdg62.extranet.appel.Corps;
import fr.cdg62.extranet.appel.Ecritures;
import fr.cdg62.extranet.appel.ParametresPage;
import fr.cdg62.extranet.appel.VersionAttendue;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Entretiens professionnels. */
@Path("/entretiens")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Entretien professionnel", description = "De la convocation au compte rendu définitif, avec ses délais")
public class EntretiensRessource {
    @Inject
    private Entretiens entretiens;

    @Inject
    private Ecritures ecritures;

    @GET
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE, Roles.AGENT})
    @Operation(summary = "Entretiens, les plus récents d'abord")
    @APIResponse(responseCode = "200", description = "Une page d'entretiens")
    @APIResponse(responseCode = "404", description = "Collectivité hors de vos habilitations (IDE-404)")
    public Page<EntretienVue> lister(
            @QueryParam("siren") String siren,
            @QueryParam("dossier") Long dossier,
            @QueryParam("annee") Integer annee,
            @QueryParam("etat") EtatEntretien etat,
            @BeanParam ParametresPage page) {
        return entretiens.chercher(new RechercheEntretiens(siren, dossier, annee, etat, page.demande()));
    }

    @POST
    @RolesAllowed(Roles.TOUTE_COLLECTIVITE)
    @Operation(
            summary = "Convoquer un agent à son entretien professionnel",
            description = "Huit jours au moins avant l'entretien, avec la fiche de poste.")
    @APIResponse(
            responseCode = "201",
            description = "Convocation enregistrée",
            content = @Content(schema = @Schema(implementation = EntretienVue.class)))
    @APIResponse(responseCode = "404", description = "Dossier hors de vos habilitations (IDE-404)")
    @APIResponse(responseCode = "422", description = "Délai non respecté (MET-333) ou saisie (FMT-010)")
    public Response convoquer(
            @HeaderParam("Idempotency-Key") String cle,
            @NotNull(message = "Décrivez la convocation.") NouvelEntretien nouveau) {
        return ecritures.creer(cle, "convoquerEntretien", nouveau, () -> entretiens.convoquer(nouveau));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE, Roles.AGENT})
    @Operation(summary = "Un entretien, ses délais expliqués et ce que vous pouvez en faire")
    @APIResponse(
            responseCode = "200",
            description = "L'entretien ; ETag porte sa version",
            content = @Content(schema = @Schema(implementation = EntretienVue.class)))
    @APIResponse(responseCode = "404", description = "Entretien inconnu ou hors de vos habilitations (IDE-404)")
    public Response lire(@PathParam("id") long id) {
        return versionne(entretiens.lire(id));
    }

    @POST
    @Path("/{id}/evenements")
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.AGENT})
    @Operation(summary = "Tenir, notifier, demander la révision, répondre, saisir la CAP, clore, transmettre")
    @APIResponse(
            responseCode = "200",
            description = "L'entretien dans son nouvel état",
            content = @Content(schema = @Schema(implementation = EntretienVue.class)))
    @APIResponse(responseCode = "409", description = "Impossible dans cet état (MET-001)")
    @APIResponse(responseCode = "422", description = "Délai expiré (MET-333) ou saisie (FMT-010)")
    public Response survenir(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String version,
            @NotNull(message = "Indiquez l'événement.") DemandeEntretien demande) {
        return versionne(entretiens.survenir(id, demande, VersionAttendue.lire(version)));
    }

    private static Response versionne(EntretienVue entretien) {
        return Corps.versionne(entretien, entretien.version());
    }
}
