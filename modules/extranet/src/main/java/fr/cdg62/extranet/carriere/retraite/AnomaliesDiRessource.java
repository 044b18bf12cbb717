package fr.cdg62.extranet.carriere.retraite;

import fr.cdg62.carriere.api.retraite.anomalie.AnomalieDiVue;
import fr.cdg62.carriere.api.retraite.anomalie.AnomaliesDi;
import fr.cdg62.carriere.api.retraite.anomalie.DemandeSurAnomalieDi;
import fr.cdg62.carriere.api.retraite.anomalie.EtatAnomalieDi;
import fr.cdg62.carriere.api.retraite.anomalie.LigneAnomalieDi;
import fr.cdg62.carriere.api.retraite.anomalie.NouvelleAnomalieDi;
import fr.cdg62.carriere.api.retraite.anomalie.RechercheAnomaliesDi;
import fr.cdg62.extranet.appel.Corps;
import fr.cdg62.extranet.appel.Ecritures;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Anomalies of the déclarations individuelles, from the CNRACL to the employer and back. */
@Path("/anomalies-di")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Comptes retraite")
public class AnomaliesDiRessource {
    @Inject
    private AnomaliesDi anomalies;

    @Inject
    private Ecritures ecritures;

    @GET
    @RolesAllowed({
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE,
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE
    })
    @Operation(summary = "Les anomalies des déclarations individuelles des employeurs que vous suivez")
    @APIResponse(responseCode = "200", description = "Une page d'anomalies, le dernier mois d'abord")
    @APIResponse(responseCode = "404", description = "Collectivité inconnue ou hors de vos habilitations (IDE-404)")
    public Page<LigneAnomalieDi> lister(
            @QueryParam("siren") String siren,
            @QueryParam("annee") Integer annee,
            @QueryParam("etat") EtatAnomalieDi etat,
            @BeanParam ParametresPage page) {
        return anomalies.chercher(
                new RechercheAnomaliesDi(siren == null || siren.isBlank() ? null : siren, annee, etat, page.demande()));
    }

    @POST
    @RolesAllowed(Roles.CDG_CARRIERE)
    @Operation(
            summary = "Enregistrer une anomalie signalée par la CNRACL",
            description = "La retenue se vérifie : traitement multiplié par le taux du mois, au centime (E401).")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = NouvelleAnomalieDi.class),
                            example = "{\"carriere\":51,\"mois\":\"2026-09-01\",\"nature\":\"RETENUE\","
                                    + "\"traitement\":1905.12,\"retenue\":200.00}"))
    @APIResponse(
            responseCode = "201",
            description = "Anomalie enregistrée, avec son calcul",
            content = @Content(schema = @Schema(implementation = AnomalieDiVue.class)))
    @APIResponse(responseCode = "403", description = "Mission non couverte par l'adhésion (REJ-ADH-01)")
    @APIResponse(responseCode = "404", description = "Carrière inconnue ou hors de vos habilitations (IDE-404)")
    @APIResponse(
            responseCode = "422",
            description = "Montant ou code absent (FMT-010), retenue juste (MET-398), taux manquant (MET-002)")
    public Response signaler(
            @HeaderParam("Idempotency-Key") String cle,
            @Valid @NotNull(message = "Indiquez l'anomalie.") NouvelleAnomalieDi nouvelle) {
        return ecritures.creer(cle, "anomalie-di", nouvelle, () -> anomalies.signaler(nouvelle));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE,
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE
    })
    @Operation(summary = "Une anomalie, son calcul, à qui de la corriger et jusqu'à quand")
    @APIResponse(
            responseCode = "200",
            description = "L'anomalie ; ETag porte sa version",
            content = @Content(schema = @Schema(implementation = AnomalieDiVue.class)))
    @APIResponse(responseCode = "404", description = "Inconnue, ou d'un employeur que vous ne suivez pas (IDE-404)")
    public Response lire(@PathParam("id") long id) {
        return versionne(anomalies.lire(id));
    }

    @POST
    @Path("/{id}/evenements")
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.CDG_CARRIERE})
    @Operation(summary = "Faire avancer une anomalie : affecter, corriger, lever, relancer")
    @APIResponse(
            responseCode = "200",
            description = "L'anomalie dans son nouvel état",
            content = @Content(schema = @Schema(implementation = AnomalieDiVue.class)))
    @APIResponse(responseCode = "403", description = "Votre rôle ne le permet pas (SEC-002)")
    @APIResponse(responseCode = "409", description = "Impossible à cet état (MET-001)")
    @APIResponse(responseCode = "412", description = "Version périmée (IDE-002)")
    @APIResponse(responseCode = "422", description = "Mois de DSN ou texte absent (FMT-010)")
    public Response survenir(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Indiquez l'événement.") DemandeSurAnomalieDi demande) {
        return versionne(anomalies.survenir(id, demande, VersionAttendue.lire(ifMatch)));
    }

    private static Response versionne(AnomalieDiVue anomalie) {
        return Corps.versionne(anomalie, anomalie.version());
    }
}
