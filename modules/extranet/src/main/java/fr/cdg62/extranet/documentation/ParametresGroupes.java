package fr.cdg62.extranet.documentation;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;

/**
 * Completes the contract with what the scanner of the container leaves out: the answers that writes share, the schemas of
 * what the modules answer, and the parameters grouped in a {@link BeanParam}. For the latter it even fails on a {@code @Parameter} outside a resource:
 * there, {@code hidden = true} keeps it away, and this filter reads the description.
 */
public final class ParametresGroupes implements OASFilter {

    private static final String RACINE = "/api/v1";

    @Override
    public void filterOpenAPI(OpenAPI contrat) {
        CorpsJson corps = new CorpsJson(new SchemasJson(contrat.getComponents()));
        ressources().forEach(ressource -> Arrays.stream(ressource.getMethods())
                .sorted(Comparator.comparing(Method::toString))
                .forEach(methode -> operation(contrat, ressource, methode).ifPresent(o -> {
                    completer(o, methode);
                    corps.completer(o, methode);
                })));
    }

    private static Stream<Class<?>> ressources() {
        return CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(Bean::getBeanClass)
                .filter(classe -> classe.isAnnotationPresent(Path.class))
                .distinct()
                .sorted(Comparator.comparing(Class::getName));
    }

    private static Optional<Operation> operation(OpenAPI contrat, Class<?> ressource, Method methode) {
        return verbe(methode)
                .flatMap(verbe -> Optional.ofNullable(contrat.getPaths().getPathItem(chemin(ressource, methode)))
                        .map(item -> item.getOperations().get(verbe)));
    }

    private static Optional<PathItem.HttpMethod> verbe(Method methode) {
        return Arrays.stream(methode.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(http -> http != null)
                .map(http -> PathItem.HttpMethod.valueOf(http.value().toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    private static String chemin(Class<?> ressource, Method methode) {
        Path propre = methode.getAnnotation(Path.class);
        String entier = RACINE + "/" + ressource.getAnnotation(Path.class).value() + "/"
                + (propre == null ? "" : propre.value());
        return entier.replaceAll("\\{\\s*(\\w+)\\s*:[^{}]*\\}", "{$1}")
                .replaceAll("/+", "/")
                .replaceAll("/$", "");
    }

    private static void completer(Operation operation, Method methode) {
        Arrays.stream(methode.getParameters())
                .filter(parametre -> parametre.isAnnotationPresent(BeanParam.class))
                .flatMap(parametre -> ChampGroupe.de(parametre.getType()))
                .filter(champ -> !champ.decritDans(operation))
                .forEach(champ -> operation.addParameter(champ.parametre()));
        ReponsesCommunes.completer(operation);
    }
}
