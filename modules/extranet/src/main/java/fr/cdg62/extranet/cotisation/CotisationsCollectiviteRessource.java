package fr.cdg62.extranet.cotisation;

import fr.cdg62.extranet.appel.Ecritures;
import fr.cdg62.extranet.appel.ParametresPage;
import fr.cdg62.finances.api.cotisation.Cotisations;
import fr.cdg62.finances.api.cotisation.DeclarationResume;
import fr.cdg62.finances.api.cotisation.DeclarationVue;
import fr.cdg62.finances.api.cotisation.EtatDeclaration;
import fr.cdg62.finances.api.cotisation.RechercheDeclarations;
import fr.cdg62.finances.api.cotisation.calcul.ResultatCalcul;
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
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Declarations of one collectivité. */
@Path("/collectivites/{siren}/cotisations")
@RequestScoped
@RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_FINANCES})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cotisations", description = "Déclarer, corriger, contrôler, titrer, recouvrer")
public class CotisationsCollectiviteRessource {

    private static final String VIDE = "Indiquez la période et les bases déclarées.";

    @Inject
    private Cotisations cotisations;

    @Inject
    private Ecritures ecritures;

    @PathParam("siren")
    private String siren;

    @GET
    @Operation(summary = "Les déclarations d'une collectivité, la dernière période d'abord")
    @APIResponse(responseCode = "200", description = "Une page de déclarations, toutes versions comprises")
    @APIResponse(responseCode = "404", description = "Collectivité inconnue ou hors de votre habilitation (IDE-404)")
    public Page<DeclarationResume> liste(
            @Parameter(description = "État de la version") @QueryParam("etat") EtatDeclaration etat,
            @Parameter(description = "Périodes commençant ce jour ou après") @QueryParam("du") LocalDate du,
            @Parameter(description = "Périodes commençant ce jour ou avant") @QueryParam("au") LocalDate au,
            @BeanParam ParametresPage page) {
        return cotisations.liste(new RechercheDeclarations(siren, du, au, etat, page.demande()));
    }

    @POST
    @Path("/simulation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Calculer les cotisations sans rien enregistrer",
            description = "Une ligne par contribution et par taux, calculée sur la base totale, avec le détail.")
    @APIResponse(responseCode = "200", description = "Montants, total et explication du calcul")
    @APIResponse(responseCode = "422", description = "Période, mois ou base non admis (FMT-010, MET-121, MET-122)")
    public ResultatCalcul simuler(@Valid @NotNull(message = VIDE) DeclarationRecue declaration) {
        return cotisations.simuler(declaration.de(siren));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Déclarer une période", description = "Déposée aussitôt, ou gardée en brouillon.")
    @APIResponse(
            responseCode = "201",
            description = "Déclaration enregistrée",
            content = @Content(schema = @Schema(implementation = DeclarationVue.class)))
    @APIResponse(responseCode = "409", description = "Période déjà déclarée (MET-120), clé déjà utilisée (IDE-001)")
    @APIResponse(responseCode = "422", description = "Période, mois ou base non admis (FMT-010, MET-121, MET-122)")
    public Response declarer(
            @Parameter(description = "Clé d'idempotence, 1 à 100 caractères") @HeaderParam("Idempotency-Key")
                    String cle,
            @Valid @NotNull(message = VIDE) DeclarationRecue declaration) {
        return ecritures.creer(cle, "declarer-cotisation", List.of(siren, declaration), () -> enregistrer(declaration));
    }

    private DeclarationVue enregistrer(DeclarationRecue declaration) {
        DeclarationVue brouillon = cotisations.enregistrer(declaration.de(siren));
        return declaration.brouillon()
                ? brouillon
                : cotisations.deposer(
                        brouillon.resume().id(), brouillon.resume().version());
    }
}
