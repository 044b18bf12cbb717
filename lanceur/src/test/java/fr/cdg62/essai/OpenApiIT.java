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
