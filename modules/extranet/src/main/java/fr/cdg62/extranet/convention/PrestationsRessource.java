package fr.cdg62.extranet.convention;

import fr.cdg62.extranet.appel.Corps;
import fr.cdg62.extranet.appel.Ecritures;
import fr.cdg62.extranet.appel.ParametresPage;
import fr.cdg62.extranet.appel.VersionAttendue;
import fr.cdg62.finances.api.prestation.EtatPrestation;
import fr.cdg62.finances.api.prestation.EvenementPrestation;
import fr.cdg62.finances.api.prestation.NouvellePrestation;
import fr.cdg62.finances.api.prestation.PrestationVue;
import fr.cdg62.finances.api.prestation.Prestations;
import fr.cdg62.finances.api.prestation.RecherchePrestations;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
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
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Prestations done under a convention in force, billed by the next billing run. */
@Path("/prestations")
@RequestScoped
@RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_FINANCES, Roles.CDG_NUMERIQUE})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Prestations", description = "Unités faites, chiffrées à la grille de leur date, facturées une seule fois")
public class PrestationsRessource {

    @Inject
    private Prestations prestations;

    @Inject
    private Ecritures ecritures;

    @GET
    @Operation(summary = "Liste des prestations")
    @APIResponse(responseCode = "200", description = "Une page de prestations")
    @APIResponse(responseCode = "404", description = "Collectivité inconnue ou hors de vos habilitations (IDE-404)")
    public Page<PrestationVue> lister(
            @BeanParam FiltreOffre filtre,
            @QueryParam("etat") EtatPrestation etat,
            @QueryParam("du") LocalDate du,
            @QueryParam("au") LocalDate au,
            @BeanParam ParametresPage page) {
        return prestations.chercher(
                new RecherchePrestations(filtre.siren(), filtre.mission(), etat, du, au, page.demande()));
    }

    @POST
    @RolesAllowed({Roles.CDG_FINANCES, Roles.CDG_NUMERIQUE})
    @Operation(summary = "Saisir une prestation faite")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = NouvellePrestation.class),
                            example = "{\"convention\":51,\"prestation\":\"MISE_EN_OEUVRE\",\"date\":\"2026-11-20\","
                                    + "\"quantite\":7,\"commentaire\":\"Tri des archives de l'état civil\"}"))
    @APIResponse(
            responseCode = "201",
            description = "Prestation chiffrée, à facturer",
            content = @Content(schema = @Schema(implementation = PrestationVue.class)))
    @APIResponse(responseCode = "403", description = "Réservé au CdG (SEC-002)")
    @APIResponse(responseCode = "422", description = "Saisie invalide (FMT-010) ou hors de la convention")
    public Response saisir(
            @HeaderParam("Idempotency-Key") String cle,
            @Valid @NotNull(message = "Indiquez la prestation.") NouvellePrestation nouvelle) {
        return ecritures.creer(cle, "prestation", nouvelle, () -> prestations.saisir(nouvelle));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Une prestation et le calcul de son prix")
    @APIResponse(
            responseCode = "200",
            description = "La prestation ; ETag porte sa version",
            content = @Content(schema = @Schema(implementation = PrestationVue.class)))
    @APIResponse(responseCode = "404", description = "Prestation inconnue ou d'une autre collectivité (IDE-404)")
    public Response lire(@PathParam("id") long id) {
        return versionne(prestations.lire(id));
    }

    @POST
    @Path("/{id}/evenements")
    @RolesAllowed({Roles.CDG_FINANCES, Roles.CDG_NUMERIQUE})
    @Operation(summary = "Annuler une saisie pas encore facturée")
    @APIResponse(
            responseCode = "200",
            description = "La prestation annulée",
            content = @Content(schema = @Schema(implementation = PrestationVue.class)))
    @APIResponse(responseCode = "409", description = "Déjà facturée ou annulée (MET-001)")
    public Response survenir(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Indiquez l'événement.") DemandeSurPrestation demande) {
        long version = VersionAttendue.lire(ifMatch);
        if (demande.evenement() != EvenementPrestation.ANNULER) {
            throw new DemandeRefusee(
                    CodeProbleme.SAISIE_INVALIDE,
                    "Seul ANNULER se demande : la facturation fait le reste.",
                    "evenement");
        }
        return versionne(prestations.annuler(id, demande.motif(), version));
    }

    private static Response versionne(PrestationVue prestation) {
        return Corps.versionne(prestation, prestation.version());
    }
}
