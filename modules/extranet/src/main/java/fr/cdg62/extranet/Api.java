package fr.cdg62.extranet;

import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.auth.LoginConfig;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Contact;
import org.eclipse.microprofile.openapi.annotations.info.Info;

/** The REST application. {@code @ApplicationScoped} makes the token extension of the container see it. */
@ApplicationScoped
@ApplicationPath("/api/v1")
@LoginConfig(authMethod = "MP-JWT")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "CdG62 : API de l'extranet",
                        version = "1",
                        description = "Offre, tarifs, conventions, cotisations et factures du Centre de gestion de la"
                                + " fonction publique territoriale du Pas-de-Calais.",
                        contact = @Contact(name = "Support de l'extranet", email = "extranet.support@cdg62.fr")))
@DeclareRoles({})
public class Api extends Application {}
