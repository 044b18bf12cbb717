package fr.cdg62.extranet.documentation;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;

/** Gives the operations the schemas of the JSON they take and answer, read from their methods. */
final class CorpsJson {
    private static final String JSON = MediaType.APPLICATION_JSON;

    private final SchemasJson schemas;

    CorpsJson(SchemasJson schemas) {
        this.schemas = schemas;
    }

    void completer(Operation operation, Method methode) {
        reponse(methode).ifPresent(type -> succes(operation)
                .ifPresent(reponse -> reponse.setContent(decrit(reponse.getContent(), type))));
        if (operation.getRequestBody() != null) {
            demande(methode).ifPresent(type -> operation
                    .getRequestBody()
                    .setContent(decrit(operation.getRequestBody().getContent(), type)));
        }
    }

    private static Optional<org.eclipse.microprofile.openapi.models.responses.APIResponse> succes(Operation operation) {
        return operation.getResponses().getAPIResponses().entrySet().stream()
                .filter(reponse ->
                        reponse.getKey().startsWith("2") || reponse.getKey().equals("default"))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** What the method answers in JSON: its own type, or that of the annotation when it answers a {@link Response}. */
    private static Optional<Type> reponse(Method methode) {
        Class<?> brute = methode.getReturnType();
        if (brute == Response.class) {
            return Arrays.stream(methode.getAnnotationsByType(APIResponse.class))
                    .filter(annonce -> annonce.responseCode().startsWith("2"))
                    .flatMap(annonce -> Arrays.stream(annonce.content()))
                    .filter(contenu ->
                            contenu.mediaType().isEmpty() || contenu.mediaType().equals(JSON))
                    .<Type>map(contenu -> contenu.schema().implementation())
                    .filter(type -> type != Void.class)
                    .findFirst();
        }
        boolean json = brute != void.class && brute != String.class && brute != byte[].class && !autreType(methode);
        return json ? Optional.of(methode.getGenericReturnType()) : Optional.empty();
    }

    private static boolean autreType(Method methode) {
        Produces produit = methode.getAnnotation(Produces.class);
        return produit != null && Stream.of(produit.value()).noneMatch(JSON::equals);
    }

    /** The one parameter that no annotation of the interface names: the body. */
    private static Optional<Type> demande(Method methode) {
        return Arrays.stream(methode.getParameters())
                .filter(parametre -> Arrays.stream(parametre.getAnnotations()).noneMatch(CorpsJson::nomme))
                .filter(parametre -> parametre.getType().isRecord())
                .map(Parameter::getParameterizedType)
                .findFirst();
    }

    private static boolean nomme(Annotation annotation) {
        String paquet = annotation.annotationType().getPackageName();
        return paquet.startsWith("jakarta.ws.rs");
    }

    /** The content with its schema; what the annotations say of it (examples) stays. */
    private Content decrit(Content dit, Type type) {
        Content contenu = dit == null ? OASFactory.createContent() : dit;
        if (contenu.getMediaType(JSON) == null) {
            contenu.addMediaType(JSON, OASFactory.createMediaType());
        }
        contenu.getMediaType(JSON).setSchema(schemas.de(type));
        contenu.removeMediaType(MediaType.WILDCARD);
        return contenu;
    }
}
