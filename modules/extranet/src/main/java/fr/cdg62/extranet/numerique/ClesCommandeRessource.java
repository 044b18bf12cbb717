package fr.cdg62.extranet.numerique;

import fr.cdg62.extranet.appel.Ecritures;
import fr.cdg62.numerique.api.cle.CleVue;
import fr.cdg62.numerique.api.cle.ClesSignature;
import fr.cdg62.numerique.api.cle.NouvelleCle;
import fr.cdg62.referentiel.api.acces.Roles;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Signature keys of one order. */
@Path("/commandes-securisation/{commande}/cles")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Sécurisation des données")
public class ClesCommandeRessource {

    @Inject
    private ClesSignature cles;

    @Inject
    private Ecritures ecritures;

    @GET
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_NUMERIQUE})
    @Operation(summary = "Les clés de signature d'une commande, autant que la commande en compte et les révoquées")
    @APIResponse(responseCode = "200", description = "Les clés, dans l'ordre de leur demande")
    @APIResponse(responseCode = "404", description = "Commande inconnue ou d'une autre collectivité (IDE-404)")
    public List<CleVue> lister(@PathParam("commande") long commande) {
        return cles.deLaCommande(commande);
    }

    @POST
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_NUMERIQUE})
    @Operation(summary = "Demander une clé de signature pour un porteur")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = NouvelleCle.class),
                            example =
                                    "{\"porteur\":\"Marc Fictif\",\"qualite\":\"Maire\",\"finMandat\":\"2032-03-31\"}"))
    @APIResponse(
            responseCode = "201",
            description = "La clé demandée",
            content = @Content(schema = @Schema(implementation = CleVue.class)))
    @APIResponse(responseCode = "404", description = "Commande inconnue ou d'une autre collectivité (IDE-404)")
    @APIResponse(responseCode = "409", description = "La commande n'est pas passée, ou est finie (MET-001)")
    @APIResponse(responseCode = "422", description = "Sans clé, ou toutes attribuées ; champ nommé (FMT-010)")
    public Response demander(
            @PathParam("commande") long commande,
            @HeaderParam("Idempotency-Key") String cle,
            @Valid @NotNull(message = "Indiquez le porteur.") NouvelleCle nouvelle) {
        return ecritures.creer(
                cle, "cle-signature", List.of(commande, nouvelle), () -> cles.demander(commande, nouvelle));
    }
}
