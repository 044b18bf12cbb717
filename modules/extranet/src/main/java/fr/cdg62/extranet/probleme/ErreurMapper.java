package fr.cdg62.extranet.probleme;

import fr.cdg62.referentiel.api.journal.ContexteAppel;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Everything that fails in a resource leaves as problem+json. */
@Provider
public class ErreurMapper implements ExceptionMapper<Throwable> {

    @Inject
    private ContexteAppel contexte;

    @Context
    private SecurityContext securite;

    @Override
    public Response toResponse(Throwable erreur) {
        boolean identifie = securite.getUserPrincipal() != null;
        return Traduction.de(erreur, identifie, contexte.correlation()).reponse();
    }
}
