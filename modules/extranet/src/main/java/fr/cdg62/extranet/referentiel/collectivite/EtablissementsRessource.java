package fr.cdg62.extranet.referentiel.collectivite;

import fr.cdg62.extranet.appel.Ecritures;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.collectivite.EtablissementVue;
import fr.cdg62.referentiel.api.collectivite.Etablissements;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
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

/** Établissements of one collectivité. */
@Path("/collectivites/{siren}/etablissements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Collectivités")
public class EtablissementsRessource {

    @Inject
    private Etablissements etablissements;

    @Inject
    private Ecritures ecritures;

    @GET
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.TOUT_CDG})
    @Operation(summary = "Établissements, le siège d'abord")
    @APIResponse(responseCode = "200", description = "Les établissements, fermés compris")
    @APIResponse(responseCode = "404", description = "Collectivité inconnue de l'appelant (IDE-404)")
    public List<EtablissementVue> liste(@PathParam("siren") String siren) {
        return etablissements.liste(siren);
    }

    @POST
    @RolesAllowed(Roles.CDG_REFERENTIEL)
    @Operation(summary = "Ajouter un établissement")
    @APIResponse(
            responseCode = "201",
            description = "Établissement ajouté",
            content = @Content(schema = @Schema(implementation = EtablissementVue.class)))
    @APIResponse(responseCode = "422", description = "SIRET refusé (FMT-010)")
    public Response ajouter(
            @PathParam("siren") String siren,
            @HeaderParam("Idempotency-Key") String cle,
            @Valid @NotNull(message = "Décrivez l'établissement.") EtablissementSaisie saisie) {
        exigerDe(siren, saisie.siret());
        return ecritures.creer(
                cle,
                "ajouterEtablissement",
                List.of(siren, saisie),
                () -> etablissements.ajouter(saisie.siret(), saisie.nom(), saisie.siege()));
    }

    @POST
    @Path("/{siret}/fermeture")
    @RolesAllowed(Roles.CDG_REFERENTIEL)
    @Operation(summary = "Fermer un établissement")
    @APIResponse(responseCode = "200", description = "Établissement fermé ; il reste dans l'historique")
    @APIResponse(responseCode = "404", description = "Établissement inconnu (IDE-404)")
    public EtablissementVue fermer(
            @PathParam("siren") String siren,
            @PathParam("siret") String siret,
            @Valid @NotNull(message = "Indiquez la date de fermeture.") FermetureSaisie fermeture) {
        exigerDe(siren, siret);
        return etablissements.fermer(siret, fermeture.date());
    }

    private static void exigerDe(String siren, String siret) {
        if (!siret.startsWith(siren)) {
            throw new DemandeRefusee(
                    CodeProbleme.SAISIE_INVALIDE,
                    "Le SIRET d'un établissement commence par le SIREN de la collectivité, %s.".formatted(siren),
                    "siret");
        }
    }
}
