package fr.cdg62.extranet.referentiel.compte;

import fr.cdg62.extranet.appel.Corps;
import fr.cdg62.extranet.appel.Ecritures;
import fr.cdg62.extranet.appel.ParametresPage;
import fr.cdg62.extranet.appel.VersionAttendue;
import fr.cdg62.referentiel.api.acces.HabilitationVue;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.compte.CompteVue;
import fr.cdg62.referentiel.api.compte.Comptes;
import fr.cdg62.referentiel.api.compte.EtatCompte;
import fr.cdg62.referentiel.api.compte.Habilitations;
import fr.cdg62.referentiel.api.compte.InvitationVue;
import fr.cdg62.referentiel.api.compte.NouveauCompte;
import fr.cdg62.referentiel.api.compte.RechercheComptes;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Administration of the accounts. */
@Path("/comptes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Comptes", description = "Comptes des personnes et habilitations")
public class ComptesRessource {

    @Inject
    private Comptes comptes;

    @Inject
    private Habilitations habilitations;

    @Inject
    private Ecritures ecritures;

    @GET
    @RolesAllowed(Roles.ADMINISTRATEUR)
    @Operation(summary = "Chercher des comptes", description = "Tris : identifiant, nom, etat.")
    @APIResponse(responseCode = "200", description = "Une page de comptes")
    public Page<CompteVue> chercher(
            @QueryParam("texte") @Parameter(description = "Partie du nom, de l'identifiant ou de l'adresse")
                    String texte,
            @QueryParam("etat") EtatCompte etat,
            @BeanParam ParametresPage page) {
        return comptes.chercher(new RechercheComptes(texte, etat, page.demande()));
    }

    @GET
    @Path("/{identifiant}")
    @RolesAllowed(Roles.ADMINISTRATEUR)
    @Operation(summary = "Lire un compte")
    @APIResponse(
            responseCode = "200",
            description = "Le compte ; ETag porte sa version",
            content = @Content(schema = @Schema(implementation = CompteVue.class)))
    @APIResponse(responseCode = "404", description = "Compte inconnu (IDE-404)")
    public Response lire(@PathParam("identifiant") String identifiant) {
        return versionne(comptes.lire(identifiant));
    }

    @GET
    @Path("/{identifiant}/habilitations")
    @RolesAllowed(Roles.ADMINISTRATEUR)
    @Operation(summary = "Habilitations d'un compte, passées comprises")
    @APIResponse(responseCode = "200", description = "Une page d'habilitations, la dernière d'abord")
    public Page<HabilitationVue> habilitations(
            @PathParam("identifiant") String identifiant, @BeanParam ParametresPage page) {
        return habilitations.duCompte(identifiant, page.demande());
    }

    @POST
    @RolesAllowed(Roles.ADMINISTRATEUR)
    @Operation(
            summary = "Inviter une personne",
            description =
                    "La réponse porte le code, montré une seule fois, avec lequel elle choisira son mot de passe.")
    @APIResponse(
            responseCode = "201",
            description = "Compte créé, invitation à transmettre",
            content = @Content(schema = @Schema(implementation = InvitationVue.class)))
    @APIResponse(responseCode = "409", description = "Identifiant déjà pris (MET-050)")
    @APIResponse(responseCode = "422", description = "Saisie refusée, le champ est nommé (FMT-010)")
    public Response inviter(@Valid @NotNull(message = "Décrivez la personne.") CompteSaisie saisie) {
        return ecritures.creer(
                null,
                "inviter",
                saisie,
                () -> comptes.inviter(new NouveauCompte(saisie.identifiant(), saisie.nom(), saisie.mail())));
    }

    @POST
    @Path("/{identifiant}/invitation")
    @RolesAllowed(Roles.ADMINISTRATEUR)
    @Operation(summary = "Tirer un nouveau code d'invitation")
    @APIResponse(responseCode = "200", description = "Le nouveau code ; l'ancien ne vaut plus rien")
    @APIResponse(responseCode = "409", description = "Compte suspendu ou clos (MET-001)")
    public InvitationVue renouvelerInvitation(
            @PathParam("identifiant") String identifiant, @HeaderParam("If-Match") String version) {
        return comptes.renouvelerInvitation(identifiant, VersionAttendue.lire(version));
    }

    @POST
    @Path("/{identifiant}/suspension")
    @RolesAllowed(Roles.ADMINISTRATEUR)
    @Operation(summary = "Suspendre un compte")
    @APIResponse(
            responseCode = "200",
            description = "Le compte suspendu",
            content = @Content(schema = @Schema(implementation = CompteVue.class)))
    @APIResponse(responseCode = "409", description = "État (MET-001) ou dernier administrateur (MET-052)")
    public Response suspendre(@PathParam("identifiant") String identifiant, @HeaderParam("If-Match") String version) {
        return versionne(comptes.suspendre(identifiant, VersionAttendue.lire(version)));
    }

    @POST
    @Path("/{identifiant}/reactivation")
    @RolesAllowed(Roles.ADMINISTRATEUR)
    @Operation(summary = "Réactiver un compte suspendu")
    @APIResponse(
            responseCode = "200",
            description = "Le compte actif",
            content = @Content(schema = @Schema(implementation = CompteVue.class)))
    @APIResponse(responseCode = "409", description = "Le compte n'est pas suspendu (MET-001)")
    public Response reactiver(@PathParam("identifiant") String identifiant, @HeaderParam("If-Match") String version) {
        return versionne(comptes.reactiver(identifiant, VersionAttendue.lire(version)));
    }

    @POST
    @Path("/{identifiant}/cloture")
    @RolesAllowed(Roles.ADMINISTRATEUR)
    @Operation(summary = "Clore un compte, définitivement")
    @APIResponse(
            responseCode = "200",
            description = "Le compte clos",
            content = @Content(schema = @Schema(implementation = CompteVue.class)))
    @APIResponse(responseCode = "409", description = "Dernière personne habilitée (MET-052)")
    public Response cloturer(@PathParam("identifiant") String identifiant, @HeaderParam("If-Match") String version) {
        return versionne(comptes.cloturer(identifiant, VersionAttendue.lire(version)));
    }

    private static Response versionne(CompteVue vue) {
        return Corps.versionne(vue, vue.version());
    }
}
