package fr.cdg62.extranet.cotisation;

import fr.cdg62.extranet.appel.Ecritures;
import fr.cdg62.extranet.appel.ParametresPage;
import fr.cdg62.finances.api.cotisation.DeclarationVue;
import fr.cdg62.finances.api.recouvrement.Recouvrement;
import fr.cdg62.finances.api.recouvrement.RetardVue;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Pursuit of the declarations that do not come; for the CdG's finance service. */
@Path("/recouvrement")
@RequestScoped
@RolesAllowed(Roles.CDG_FINANCES)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Recouvrement", description = "Déclarations attendues, relances, taxation d'office")
public class RecouvrementRessource {

    @Inject
    private Recouvrement recouvrement;

    @Inject
    private Ecritures ecritures;

    @GET
    @Path("/retards")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Les déclarations en retard, les plus anciennes d'abord, et la relance due")
    @APIResponse(responseCode = "200", description = "Une page de retards")
    @APIResponse(responseCode = "403", description = "Réservé au service des finances du centre (SEC-002)")
    public Page<RetardVue> retards(@BeanParam ParametresPage page) {
        return recouvrement.retards(page.demande());
    }

    @POST
    @Path("/attentes")
    @Operation(summary = "Attendre la déclaration d'une période ; le refaire ne change rien")
    @APIResponse(responseCode = "200", description = "Échéance, nulle quand rien n'est dû")
    public EcheanceDeclaration attendre(@Valid @NotNull(message = "Indiquez la période.") PeriodeVisee visee) {
        return new EcheanceDeclaration(
                visee.siren(), visee.mois().toString(), recouvrement.attendre(visee.siren(), visee.mois()));
    }

    @POST
    @Path("/taxations")
    @Operation(
            summary = "Taxer d'office une période non déclarée après la seconde relance",
            description = "Déclaration provisoire sur la moyenne majorée des dernières bases ; la déclaration de la"
                    + " collectivité l'annule.")
    @APIResponse(
            responseCode = "201",
            description = "Déclaration provisoire, déposée",
            content = @Content(schema = @Schema(implementation = DeclarationVue.class)))
    @APIResponse(responseCode = "409", description = "Période déclarée (MET-120)")
    @APIResponse(responseCode = "422", description = "Trop tôt, ou rien n'a jamais été déclaré (MET-124)")
    public Response taxer(
            @HeaderParam("Idempotency-Key") String cle,
            @Valid @NotNull(message = "Indiquez la période.") PeriodeVisee visee) {
        return ecritures.creer(
                cle,
                "taxer-d-office",
                List.of(visee.siren(), visee.mois()),
                () -> recouvrement.taxerDOffice(visee.siren(), visee.mois()));
    }

    @POST
    @Path("/periodicites/{siren}")
    @Operation(summary = "Fixer la périodicité de déclaration d'une collectivité à partir d'un 1er janvier")
    @APIResponse(responseCode = "204", description = "Périodicité fixée")
    @APIResponse(responseCode = "422", description = "L'effectif ne l'autorise pas (MET-123)")
    public void fixerPeriodicite(
            @PathParam("siren") String siren,
            @Valid @NotNull(message = "Indiquez la périodicité.") ChoixPeriodicite choix) {
        recouvrement.fixerPeriodicite(siren, choix.periodicite(), choix.annee(), choix.reference());
    }
}
