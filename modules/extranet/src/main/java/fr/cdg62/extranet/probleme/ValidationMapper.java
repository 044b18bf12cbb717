package fr.cdg62.extranet.probleme;

import fr.cdg62.referentiel.api.journal.ContexteAppel;
import jakarta.inject.Inject;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Takes the place of the container's own answer to a refused input. */
@Provider
public class ValidationMapper implements ExceptionMapper<ValidationException> {

    @Inject
    private ContexteAppel contexte;

    @Override
    public Response toResponse(ValidationException erreur) {
        return Traduction.de(erreur, true, contexte.correlation()).reponse();
    }
}
