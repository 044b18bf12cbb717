package fr.cdg62.essai.navigateur;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** axe-core run inside a page. */
final class Axe {

    private static final String SOURCE = lire("/axe.min.js");

    private static final String EXAMEN = """
            async (runOnly) => {
              const { violations } = await axe.run(document, { runOnly, resultTypes: ['violations'] });
              return violations.flatMap(v => v.nodes.map(n =>
                `${v.id} (${v.help}) : ${n.target.join(' ')} ; ${n.failureSummary.replace(/\\s+/g, ' ')}`));
            }""";

    private static final Map<String, Object> NORMES =
            Map.of("type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa"));
    private static final Map<String, Object> CONTRASTES = Map.of("type", "rule", "values", List.of("color-contrast"));

    private Axe() {}

    /** Against WCAG 2.1 A and AA; one line a fault: rule, element, what to change. */
    static List<String> fautes(Page page) {
        return examiner(page, NORMES);
    }

    /** Texts that do not stand out from what is behind them, in the colours shown. */
    static List<String> fautesDeContraste(Page page) {
        return examiner(page, CONTRASTES);
    }

    @SuppressWarnings("unchecked") // Playwright gives a JSON array of texts as a raw list
    private static List<String> examiner(Page page, Map<String, Object> regles) {
        page.evaluate(SOURCE);
        return (List<String>) page.evaluate(EXAMEN, regles);
    }

    private static String lire(String ressource) {
        try (InputStream flux = Axe.class.getResourceAsStream(ressource)) {
            return new String(flux.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
