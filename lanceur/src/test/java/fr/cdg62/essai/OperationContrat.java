package fr.cdg62.essai;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;

/**
 * An operation of the committed contract of the REST interface.
 *
 * @param chemin template, parameters in braces
 * @param enTetes names of the headers it takes
 * @param recoit whether it takes a body or query parameters, that is input which may be wrong
 */
record OperationContrat(String methode, String chemin, List<String> enTetes, boolean recoit) {

    private static final Path CONTRAT = Path.of("..", "docs", "openapi.yaml");

    static List<OperationContrat> toutes() {
        List<OperationContrat> operations = new ArrayList<>();
        Map<String, Object> chemins = objet(lire().get("paths"));
        chemins.forEach((chemin, methodes) -> objet(methodes).forEach((methode, operation) -> {
            if (operation instanceof Map<?, ?>) {
                operations.add(de(methode.toUpperCase(java.util.Locale.ROOT), chemin, objet(operation)));
            }
        }));
        return operations;
    }

    private static Map<String, Object> lire() {
        try {
            return objet(new Yaml().load(Files.readString(CONTRAT)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OperationContrat de(String methode, String chemin, Map<String, Object> operation) {
        List<Map<String, Object>> parametres = parametres(operation);
        boolean filtre = parametres.stream().anyMatch(p -> "query".equals(p.get("in")));
        return new OperationContrat(
                methode,
                chemin,
                parametres.stream()
                        .filter(p -> "header".equals(p.get("in")))
                        .map(p -> (String) p.get("name"))
                        .toList(),
                filtre || operation.containsKey("requestBody"));
    }

    private static List<Map<String, Object>> parametres(Map<String, Object> operation) {
        Object liste = operation.getOrDefault("parameters", List.of());
        return ((List<?>) liste).stream().map(OperationContrat::objet).toList();
    }

    @SuppressWarnings("unchecked") // the shape of an OpenAPI document
    private static Map<String, Object> objet(Object noeud) {
        return (Map<String, Object>) noeud;
    }

    /** The operation that a request is for: of the templates that fit, the one with the fewest parameters. */
    static Optional<OperationContrat> de(List<OperationContrat> operations, String methode, String chemin) {
        String sansFiltre = chemin.split("\\?", -1)[0];
        return operations.stream()
                .filter(o -> o.methode.equals(methode)
                        && o.forme().matcher(sansFiltre).matches())
                .min(Comparator.comparingLong(
                        o -> o.chemin.chars().filter(c -> c == '{').count()));
    }

    private Pattern forme() {
        return Pattern.compile(chemin.replaceAll("\\{[^}]+}", "[^/]+"));
    }

    /** Whether its path names an object or a collectivité. */
    boolean nommeUnObjet() {
        return chemin.contains("{");
    }

    boolean prend(String enTete) {
        return enTetes.contains(enTete);
    }

    @Override
    public String toString() {
        return methode + " " + chemin;
    }
}
