package fr.cdg62.extranet.referentiel.affiliation;

import fr.cdg62.extranet.appel.Corps;
import fr.cdg62.extranet.appel.Ecritures;
import fr.cdg62.extranet.appel.VersionAttendue;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.affiliation.AffiliationVue;
import fr.cdg62.referentiel.api.affiliation.Affiliations;
import fr.cdg62.referentiel.api.affiliation.VersionAffiliation;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Memberships of one collectivité. */
@Path("/collectivites/{siren}/affiliations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Affiliations", description = "Adhésion au centre de gestion, faits datés au 1er janvier")
public class AffiliationsCollectiviteRessource {

    @Inject
    private Affiliations affiliations;

    @Inject
    private Ecritures ecritures;

    @GET
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.TOUT_CDG})
    @Operation(summary = "Affiliations en vigueur, la plus ancienne d'abord")
    @APIResponse(responseCode = "200", description = "Les affiliations successives")
    @APIResponse(responseCode = "404", description = "Collectivité inconnue de l'appelant (IDE-404)")
    public List<AffiliationVue> historique(@PathParam("siren") String siren) {
        return affiliations.historique(siren);
    }

    @GET
    @Path("/registre")
    @RolesAllowed({Roles.CDG_REFERENTIEL, Roles.CDG_FINANCES, Roles.ADMINISTRATEUR})
    @Operation(summary = "Toutes les versions enregistrées, remplacées comprises")
    @APIResponse(responseCode = "200", description = "Les versions, dans l'ordre de leur enregistrement")
    public List<VersionAffiliation> registre(@PathParam("siren") String siren) {
        return affiliations.registre(siren);
    }

    @POST
    @RolesAllowed(Roles.CDG_REFERENTIEL)
    @Operation(
            summary = "Enregistrer un changement d'affiliation",
            description = "If-Match porte la version de l'affiliation présente, 0 s'il n'y en a pas.")
    @APIResponse(
            responseCode = "201",
            description = "Affiliation enregistrée",
            content = @Content(schema = @Schema(implementation = AffiliationVue.class)))
    @APIResponse(responseCode = "409", description = "Événement impossible (MET-001) ou chevauchement (MET-031)")
    @APIResponse(responseCode = "422", description = "Date d'effet (MET-030) ou régime (MET-032) refusés")
    public Response enregistrer(
            @PathParam("siren") String siren,
            @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String cle,
            @Valid @NotNull(message = "Décrivez le changement.") AffiliationSaisie saisie) {
        long attendue = VersionAttendue.lire(version);
        return ecritures.creer(
                cle,
                "enregistrerAffiliation",
                List.of(siren, attendue, saisie),
                () -> affiliations.enregistrer(saisie.pour(siren, attendue)));
    }

    @POST
    @Path("/additionnelle")
    @RolesAllowed(Roles.CDG_REFERENTIEL)
    @Operation(summary = "Prendre ou abandonner la cotisation additionnelle")
    @APIResponse(
            responseCode = "200",
            description = "Affiliation qui en résulte",
            content = @Content(schema = @Schema(implementation = AffiliationVue.class)))
    @APIResponse(responseCode = "422", description = "Collectivité non affiliée (MET-032)")
    public Response choisirAdditionnelle(
            @PathParam("siren") String siren,
            @HeaderParam("If-Match") String version,
            @Valid @NotNull(message = "Décrivez le choix.") AdditionnelleSaisie saisie) {
        AffiliationVue vue = affiliations.choisirAdditionnelle(saisie.pour(siren, VersionAttendue.lire(version)));
        return Corps.versionne(vue, vue.version());
    }
}
