package fr.cdg62.extranet.session;

import fr.cdg62.referentiel.api.acces.FournisseurVue;
import fr.cdg62.referentiel.api.acces.Jetons;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Sessions of people on the extranet. */
@Path("/sessions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Sessions", description = "Connexion et identité")
public class SessionsRessource {

    @Inject
    private Jetons jetons;

    @Inject
    private JsonWebToken presente;

    @POST
    @PermitAll
    @Operation(
            summary = "Se connecter",
            description = "Rend un jeton à présenter dans l'en-tête Authorization: Bearer. Après plusieurs échecs, le"
                    + " compte reste fermé de plus en plus longtemps ; la réponse ne dit pas pourquoi elle refuse.")
    @APIResponse(responseCode = "200", description = "Session ouverte")
    @APIResponse(responseCode = "401", description = "Identifiant ou mot de passe refusé (SEC-001)")
    @APIResponse(responseCode = "403", description = "Compte suspendu (SEC-002)")
    @APIResponse(responseCode = "422", description = "Identifiant ou mot de passe absent (FMT-010)")
    public SessionOuverte ouvrir(
            @Valid @NotNull(message = "Indiquez votre identifiant et votre mot de passe.") Identifiants identifiants) {
        return SessionOuverte.de(jetons.ouvrirSession(identifiants.identifiant(), identifiants.motDePasse()));
    }

    @GET
    @Path("/fournisseur")
    @Consumes(MediaType.WILDCARD)
    @PermitAll
    @Operation(
            summary = "Fournisseur d'identité",
            description = "Où envoyer le navigateur d'une personne que son organisation authentifie elle-même (OpenID"
                    + " Connect, code d'autorisation avec PKCE S256).")
    @APIResponse(responseCode = "200", description = "Le fournisseur configuré")
    @APIResponse(responseCode = "204", description = "Aucun : la connexion se fait par mot de passe")
    @APIResponse(responseCode = "503", description = "Le fournisseur ne répond pas (TEC-001)")
    public FournisseurVue fournisseur() {
        return jetons.fournisseur().orElse(null);
    }

    @POST
    @Path("/fournisseur")
    @PermitAll
    @Operation(
            summary = "Se connecter au retour du fournisseur d'identité",
            description = "Échange le code rendu par le fournisseur contre un jeton de l'extranet, avec les"
                    + " habilitations enregistrées ici pour le compte du même nom.")
    @APIResponse(responseCode = "200", description = "Session ouverte")
    @APIResponse(responseCode = "401", description = "Personne non reconnue, ou sans compte ici (SEC-001)")
    @APIResponse(responseCode = "403", description = "Compte suspendu (SEC-002)")
    @APIResponse(responseCode = "422", description = "Retour incomplet (FMT-010)")
    @APIResponse(responseCode = "503", description = "Le fournisseur ne répond pas, ou n'est pas configuré (TEC-001)")
    public SessionOuverte ouvrirAuRetour(
            @Valid @NotNull(message = "Le fournisseur d'identité n'a rien rendu.") RetourRecu retour) {
        return SessionOuverte.de(jetons.ouvrirSession(retour.versApi()));
    }

    @POST
    @Path("/renouvellement")
    @Consumes(MediaType.WILDCARD)
    @PermitAll
    @Operation(
            summary = "Renouveler le jeton présenté",
            description = "À appeler avant l'expiration ; les rôles du nouveau jeton sont ceux du moment.")
    @APIResponse(responseCode = "200", description = "Nouveau jeton")
    @APIResponse(responseCode = "401", description = "Jeton absent, expiré ou inconnu (SEC-001)")
    public SessionOuverte renouveler() {
        return SessionOuverte.de(jetons.renouveler(presente.getRawToken()));
    }
}
