package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * The contract of the REST interface is committed: a change nobody meant shows here. A meant one is taken over by
 * copying {@code target/essai/openapi.yaml} to {@code docs/openapi.yaml}.
 */
class OpenApiIT {

    private static final Path CONNU = Path.of("..", "docs", "openapi.yaml");
    private static final Path SERVI = Path.of("target", "essai", "openapi.yaml");

    @Test
    void contratInchange() throws IOException {
        String servi = normalise(Rest.anonyme().get("/openapi").texte());
        Files.createDirectories(SERVI.getParent());
        Files.writeString(SERVI, servi);
        assertThat(servi)
                .as(
                        "Le contrat servi diffère de docs/openapi.yaml ; si c'est voulu, copiez-y %s",
                        SERVI.toAbsolutePath())
                .isEqualTo(Files.readString(CONNU));
    }

    @Test
    void operationsDecrites() {
        Map<String, Map<String, Object>> chemins =
                sous(lire(Rest.anonyme().get("/openapi").texte()), "paths");
        assertThat(chemins).allSatisfy((chemin, operations) -> assertThat(operations.entrySet())
                .filteredOn(o -> o.getValue() instanceof Map<?, ?>)
                .allSatisfy(o -> assertThat((Map<?, ?>) o.getValue())
                        .as("%s %s", o.getKey(), chemin)
                        .satisfies(operation ->
                                assertThat(operation.get("summary")).isNotNull())
                        .satisfies(
                                operation -> assertThat(operation.get("tags")).isNotNull())));
    }

    @Test
    void reponsesDecrites() {
        Map<String, Map<String, Object>> chemins =
                sous(lire(Rest.anonyme().get("/openapi").texte()), "paths");
        List<String> muettes = chemins.entrySet().stream()
                .flatMap(chemin -> chemin.getValue().entrySet().stream()
                        .filter(operation -> operation.getValue() instanceof Map<?, ?> dite && !repond(dite))
                        .map(operation -> operation.getKey() + " " + chemin.getKey()))
                .toList();
        assertThat(muettes)
                .as("opérations dont le contrat ne dit pas ce qu'elles répondent")
                .isEmpty();
    }

    /** Whether the success of an operation says its fields, or has no body, or is a file. */
    private static boolean repond(Map<?, ?> operation) {
        return ((Map<?, ?>) operation.get("responses"))
                .entrySet().stream()
                        .filter(reponse -> reponse.getKey().toString().startsWith("2"))
                        .allMatch(reponse -> reponse.getKey().toString().equals("204")
                                || decrit((Map<?, ?>) ((Map<?, ?>) reponse.getValue()).get("content")));
    }

    private static boolean decrit(Map<?, ?> contenu) {
        return contenu != null
                && contenu.entrySet().stream()
                        .filter(media -> media.getKey().toString().equals("application/json"))
                        .map(media -> (Map<?, ?>) ((Map<?, ?>) media.getValue()).get("schema"))
                        .allMatch(schema -> schema != null
                                && (schema.containsKey("$ref")
                                        || schema.containsKey("items")
                                        || schema.containsKey("properties")
                                        || schema.containsKey("additionalProperties")));
    }

    /** Keys sorted, without the address of the server that answered. */
    private static String normalise(String yaml) {
        Map<String, Object> contrat = lire(yaml);
        contrat.remove("servers");
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setWidth(120);
        options.setSplitLines(false);
        return new Yaml(options).dump(trie(contrat));
    }

    private static Object trie(Object noeud) {
        if (noeud instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .collect(Collectors.toMap(
                            e -> e.getKey().toString(), e -> trie(e.getValue()), (a, b) -> a, TreeMap::new));
        }
        if (noeud instanceof List<?> liste) {
            return liste.stream().map(OpenApiIT::trie).toList();
        }
        return noeud;
    }

    private static Map<String, Object> lire(String yaml) {
        return new Yaml().load(yaml);
    }

    @SuppressWarnings("unchecked") // the shape of an OpenAPI document
    private static Map<String, Map<String, Object>> sous(Map<String, Object> contrat, String nom) {
        return (Map<String, Map<String, Object>>) contrat.get(nom);
    }
}
