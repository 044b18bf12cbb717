package fr.cdg62.extranet.carriere.parcours;

import fr.cdg62.carriere.api.acte.ActeVue;
import fr.cdg62.carriere.api.acte.Actes;
import fr.cdg62.carriere.api.acte.AnomalieVue;
import fr.cdg62.carriere.api.acte.ApercuActe;
import fr.cdg62.carriere.api.acte.NouvelActe;
import fr.cdg62.carriere.api.acte.NouvelleCarriere;
import fr.cdg62.carriere.api.parcours.CarriereVue;
import fr.cdg62.carriere.api.parcours.Carrieres;
import fr.cdg62.carriere.api.parcours.FicheCarriere;
import fr.cdg62.extranet.appel.Ecritures;
import fr.cdg62.extranet.appel.ParametresPage;
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
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Careers, and the acts registered on them. */
@Path("/carrieres")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Carrières",
        description =
                "Une carrière est la suite de ses actes ; un acte est un ensemble de changements datés, refusé par"
                        + " une règle nommée ou enregistré avec ses anomalies")
public class CarrieresRessource {
    private static final String EXEMPLE = "{\"type\":\"DISPONIBILITE\",\"numero\":\"2026-118\",\"dateSignature\":"
            + "\"2026-10-01\",\"dateEffet\":\"2027-01-01\",\"dateDemande\":\"2026-09-01\",\"changements\":[{\"nature\":"
            + "\"POSITION\",\"du\":\"2027-01-01\",\"au\":\"2027-12-31\",\"code\":\"DISPONIBILITE\",\"motif\":"
            + "\"CONVENANCES_PERSONNELLES\"}]}";

    @Inject
    private Carrieres carrieres;

    @Inject
    private Actes actes;

    @Inject
    private Ecritures ecritures;

    @GET
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE})
    @Operation(summary = "Liste des carrières de vos collectivités ou de vos arrondissements")
    @APIResponse(responseCode = "200", description = "Une page de carrières, par nom")
    @APIResponse(responseCode = "403", description = "Pas de suivi des carrières au socle commun (REJ-ADH-01)")
    @APIResponse(responseCode = "404", description = "Collectivité inconnue ou hors de vos habilitations (IDE-404)")
    public Page<CarriereVue> lister(@BeanParam FiltreCarrieres filtre, @BeanParam ParametresPage page) {
        return carrieres.chercher(filtre.recherche(page.demande()));
    }

    @POST
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.CDG_CARRIERE})
    @Operation(
            summary = "Ouvrir une carrière par son premier acte",
            description = "L'acte dit au moins le statut ; l'emploi est ajouté s'il ne le dit pas.")
    @APIResponse(
            responseCode = "201",
            description = "Le premier acte, avec ses constats",
            content = @Content(schema = @Schema(implementation = ActeVue.class)))
    @APIResponse(responseCode = "403", description = "Mission non couverte par l'adhésion (REJ-ADH-01)")
    @APIResponse(responseCode = "409", description = "Carrière déjà ouverte (MET-309)")
    @APIResponse(responseCode = "422", description = "Acte refusé par une règle (MET-301 à MET-306)")
    public Response ouvrir(
            @HeaderParam("Idempotency-Key") String cle,
            @NotNull(message = "Indiquez la carrière.") NouvelleCarriere nouvelle) {
        return ecritures.creer(cle, "carriere", nouvelle, () -> actes.ouvrir(nouvelle));
    }

    @GET
    @Path("/anomalies")
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE})
    @Operation(summary = "Anomalies non bloquantes des actes en vigueur")
    @APIResponse(responseCode = "200", description = "Une page d'anomalies, les plus récentes d'abord")
    @APIResponse(responseCode = "403", description = "Pas de suivi des carrières au socle commun (REJ-ADH-01)")
    @APIResponse(responseCode = "404", description = "Collectivité inconnue ou hors de vos habilitations (IDE-404)")
    public Page<AnomalieVue> anomalies(@QueryParam("siren") String siren, @BeanParam ParametresPage page) {
        return actes.anomalies(siren == null || siren.isBlank() ? null : siren, page.demande());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE, Roles.AGENT})
    @Operation(
            summary = "Une carrière, telle qu'on la connaissait un jour, à une date",
            description = "Les actes enregistrés après « connuLe » sont ignorés, ceux annulés après sont présents.")
    @APIResponse(responseCode = "200", description = "La carrière entière, sans trou ni chevauchement")
    @APIResponse(responseCode = "403", description = "Pas de suivi des carrières au socle commun (REJ-ADH-01)")
    @APIResponse(responseCode = "404", description = "Carrière inconnue ou hors de vos habilitations (IDE-404)")
    public FicheCarriere lire(
            @PathParam("id") long id, @QueryParam("au") LocalDate au, @QueryParam("connuLe") LocalDate connuLe) {
        return carrieres.lire(id, au, connuLe);
    }

    @GET
    @Path("/{id}/actes")
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE, Roles.AGENT})
    @Operation(summary = "Les actes d'une carrière, avec leurs changements et leurs constats")
    @APIResponse(responseCode = "200", description = "Actes, annulés compris, l'effet le plus récent d'abord")
    @APIResponse(responseCode = "403", description = "Pas de suivi des carrières au socle commun (REJ-ADH-01)")
    @APIResponse(responseCode = "404", description = "Carrière inconnue ou hors de vos habilitations (IDE-404)")
    public List<ActeVue> actes(@PathParam("id") long id) {
        return actes.liste(id);
    }

    @POST
    @Path("/{id}/actes")
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.CDG_CARRIERE})
    @Operation(summary = "Enregistrer un acte")
    @RequestBody(content = @Content(schema = @Schema(implementation = NouvelActe.class), example = EXEMPLE))
    @APIResponse(
            responseCode = "201",
            description = "L'acte enregistré, avec ses anomalies non bloquantes",
            content = @Content(schema = @Schema(implementation = ActeVue.class)))
    @APIResponse(responseCode = "403", description = "Mission non couverte par l'adhésion (REJ-ADH-01)")
    @APIResponse(responseCode = "404", description = "Carrière inconnue ou hors de vos habilitations (IDE-404)")
    @APIResponse(
            responseCode = "409",
            description = "Chevauchement (MET-300), doublon (MET-307) ou passage impossible (MET-308)")
    @APIResponse(
            responseCode = "422",
            description = "Acte refusé par une règle (MET-301 à MET-306), ou échelon qui n'est pas dans la grille"
                    + " (MET-312), ne suit pas (MET-315), n'est pas atteint (MET-316) ou n'existe plus (MET-317) ;"
                    + " titularisation que le stage n'a pas prononcée (MET-345), grade auquel aucun tableau ne nomme"
                    + " (MET-369) ou que la table de classement ne donne pas à cette place (MET-341, MET-342)")
    public Response enregistrer(
            @HeaderParam("Idempotency-Key") String cle,
            @PathParam("id") long id,
            @NotNull(message = "Indiquez l'acte.") NouvelActe acte) {
        return ecritures.creer(cle, "acte", List.of(id, acte), () -> actes.enregistrer(id, acte));
    }

    @POST
    @Path("/{id}/actes/verification")
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.CDG_CARRIERE})
    @Operation(summary = "Contrôler un acte sans l'enregistrer")
    @RequestBody(content = @Content(schema = @Schema(implementation = NouvelActe.class), example = EXEMPLE))
    @APIResponse(
            responseCode = "200",
            description =
                    "Refus, anomalies et informations, avec la règle de chacun ; la carrière avant et après l'acte")
    @APIResponse(responseCode = "404", description = "Carrière inconnue ou hors de vos habilitations (IDE-404)")
    @APIResponse(responseCode = "422", description = "Saisie incomplète (FMT-010)")
    public ApercuActe verifier(@PathParam("id") long id, @NotNull(message = "Indiquez l'acte.") NouvelActe acte) {
        return actes.verifier(id, acte);
    }
}
