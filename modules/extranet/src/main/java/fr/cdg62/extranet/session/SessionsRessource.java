package fr.cdg62.extranet.session;

import fr.cdg62.referentiel.api.acces.Jetons;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
