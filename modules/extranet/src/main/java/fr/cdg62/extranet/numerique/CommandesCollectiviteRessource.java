package fr.cdg62.extranet.numerique;

import fr.cdg62.extranet.appel.Ecritures;
import fr.cdg62.extranet.appel.ParametresPage;
import fr.cdg62.numerique.api.securisation.CommandeResume;
import fr.cdg62.numerique.api.securisation.CommandeVue;
import fr.cdg62.numerique.api.securisation.CommandesSecurisation;
import fr.cdg62.numerique.api.securisation.EtatCommande;
import fr.cdg62.numerique.api.securisation.RechercheCommandes;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Orders of one collectivité. */
@Path("/collectivites/{siren}/commandes-securisation")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Sécurisation des données", description = "Commandes servies par Fibre Numérique 59/62")
public class CommandesCollectiviteRessource {

    @Inject
    private CommandesSecurisation commandes;

    @Inject
    private Ecritures ecritures;

    @GET
    @RolesAllowed({
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE,
        Roles.CDG_NUMERIQUE,
        Roles.CDG_SIGNATAIRE
    })
    @Operation(summary = "Commandes d'une collectivité, la dernière d'abord")
    @APIResponse(responseCode = "200", description = "Une page de commandes ; tris : numero, demandeeLe, terme")
    @APIResponse(responseCode = "403", description = "Rôle insuffisant (SEC-002)")
    @APIResponse(responseCode = "404", description = "Collectivité inconnue de l'appelant (IDE-404)")
    public Page<CommandeResume> lister(
            @PathParam("siren") String siren, @QueryParam("etat") EtatCommande etat, @BeanParam ParametresPage page) {
        return commandes.chercher(new RechercheCommandes(siren, etat, page.demande()));
    }

    @POST
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_NUMERIQUE})
    @Operation(
            summary = "Demander des services",
            description = "La demande est d'abord relue par le CdG62, qui la transmet au partenaire pour devis.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = CommandeSaisie.class),
                            example = "{\"services\":[{\"service\":\"NOM_DOMAINE\",\"quantite\":1,\"nomDomaine\":"
                                    + "\"ville-fictive.fr\"},{\"service\":\"MESSAGERIE\",\"quantite\":3}],"
                                    + "\"nomContact\":\"Claire Fictive\","
                                    + "\"courrielContact\":\"secretaire@demonstration.invalid\"}"))
    @APIResponse(
            responseCode = "201",
            description = "Demande enregistrée",
            content = @Content(schema = @Schema(implementation = CommandeVue.class)))
    @APIResponse(responseCode = "403", description = "Rôle insuffisant (SEC-002) ou mission non couverte (REJ-ADH-01)")
    @APIResponse(responseCode = "404", description = "Collectivité inconnue de l'appelant (IDE-404)")
    @APIResponse(responseCode = "409", description = "Clé d'idempotence déjà employée (IDE-001)")
    @APIResponse(responseCode = "422", description = "Saisie invalide ; champ nommé (FMT-010)")
    public Response demander(
            @PathParam("siren") String siren,
            @HeaderParam("Idempotency-Key") String cle,
            @Valid @NotNull(message = "Décrivez la demande.") CommandeSaisie saisie) {
        return ecritures.creer(
                cle, "commanderSecurisation", List.of(siren, saisie), () -> commandes.demander(saisie.pour(siren)));
    }
}
