package fr.cdg62.extranet.appel;

import fr.cdg62.referentiel.api.journal.Canal;
import fr.cdg62.referentiel.api.journal.ContexteAppel;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;

/**
 * Opens each REST call: the identifier that follows it through journal and logs is the caller's
 * ({@code X-Correlation-Id}, 8 to 64 letters, digits and dashes) or a new one, and goes back in the answer.
 */
@Provider
@PreMatching
public class FiltreAppel implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String EN_TETE = "X-Correlation-Id";

    @Inject
    private ContexteAppel contexte;

    @Inject
    private AdresseAppelant adresse;

    @Context
    private HttpServletRequest connexion;

    @Override
    public void filter(ContainerRequestContext demande) {
        String recu = demande.getHeaderString(EN_TETE);
        boolean admis = recu != null && recu.matches("[A-Za-z0-9-]{8,64}");
        contexte.ouvrir(Canal.REST, admis ? recu : UUID.randomUUID().toString());
        contexte.venirDe(adresse.lire(connexion.getRemoteAddr(), demande.getHeaderString("X-Forwarded-For")));
    }

    @Override
    public void filter(ContainerRequestContext demande, ContainerResponseContext reponse) {
        reponse.getHeaders().putSingle(EN_TETE, contexte.correlation());
        reponse.getHeaders().putSingle("Cache-Control", "no-store");
    }
}
