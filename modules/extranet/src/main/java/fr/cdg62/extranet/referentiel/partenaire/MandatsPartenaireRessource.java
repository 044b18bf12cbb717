package fr.cdg62.extranet.referentiel.partenaire;

import fr.cdg62.extranet.appel.Corps;
import fr.cdg62.extranet.appel.Ecritures;
import fr.cdg62.extranet.appel.ParametresPage;
import fr.cdg62.extranet.appel.VersionAttendue;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.mandat.MandatVue;
import fr.cdg62.referentiel.api.mandat.Mandats;
import fr.cdg62.referentiel.api.mandat.NouveauMandat;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Mandates that collectivités give a partner. */
@Path("/partenaires/{code}/mandats")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Partenaires", description = "Systèmes qui échangent par SOAP avec le CdG62")
public class MandatsPartenaireRessource {

    @Inject
    private Mandats mandats;

    @Inject
    private Ecritures ecritures;

    @GET
    @RolesAllowed({Roles.CDG_NUMERIQUE, Roles.ADMINISTRATEUR})
    @Operation(summary = "Mandats d'un partenaire, par collectivité")
    @APIResponse(responseCode = "200", description = "Une page de mandats, passés compris")
    @APIResponse(responseCode = "404", description = "Partenaire inconnu (IDE-404)")
    public Page<MandatVue> lister(@PathParam("code") String code, @BeanParam ParametresPage page) {
        return mandats.lister(code, page.demande());
    }

    @POST
    @RolesAllowed({Roles.CDG_NUMERIQUE, Roles.ADMINISTRATEUR})
    @Operation(
            summary = "Inscrire un mandat",
            description = "Sur l'acte signé par la collectivité : le partenaire prépare ses dossiers comme un"
                    + " gestionnaire de la collectivité, du premier jour au dernier ; ou, pour un système du CdG, y"
                    + " travaille au titre du centre de gestion (titre CENTRE).")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = NouveauMandat.class),
                            example = "{\"siren\":\"216200410\",\"debut\":\"2026-01-01\",\"fin\":\"2026-12-31\"}"))
    @APIResponse(
            responseCode = "201",
            description = "Le mandat",
            content = @Content(schema = @Schema(implementation = MandatVue.class)))
    @APIResponse(responseCode = "404", description = "Partenaire ou collectivité inconnus (IDE-404)")
    @APIResponse(responseCode = "409", description = "Période déjà couverte (MET-051)")
    @APIResponse(responseCode = "422", description = "Saisie invalide ; champ nommé (FMT-010)")
    public Response inscrire(
            @PathParam("code") String code,
            @HeaderParam("Idempotency-Key") String cle,
            @Valid @NotNull(message = "Décrivez le mandat.") NouveauMandat nouveau) {
        return ecritures.creer(cle, "mandat-partenaire", List.of(code, nouveau), () -> mandats.inscrire(code, nouveau));
    }

    @POST
    @Path("/{id}/fin")
    @RolesAllowed({Roles.CDG_NUMERIQUE, Roles.ADMINISTRATEUR})
    @Operation(summary = "Fixer le dernier jour d'un mandat")
    @APIResponse(
            responseCode = "200",
            description = "Le mandat",
            content = @Content(schema = @Schema(implementation = MandatVue.class)))
    @APIResponse(responseCode = "404", description = "Mandat inconnu chez ce partenaire (IDE-404)")
    @APIResponse(responseCode = "412", description = "Version périmée (IDE-002)")
    @APIResponse(responseCode = "422", description = "Dernier jour absent ou antérieur au premier (FMT-010)")
    @APIResponse(responseCode = "428", description = "If-Match absent (IDE-003)")
    public Response clore(
            @PathParam("code") String code,
            @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Indiquez le dernier jour du mandat.") FinMandat demande) {
        MandatVue mandat = mandats.clore(code, id, demande.fin(), VersionAttendue.lire(ifMatch));
        return Corps.versionne(mandat, mandat.version());
    }
}
