package fr.cdg62.essai.navigateur;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** axe-core run inside a page. */
final class Axe {

    private static final String SOURCE = lire("/axe.min.js");

    private static final String EXAMEN = """
            async runOnly => {
              const { violations } = await axe.run(document, { runOnly, resultTypes: ['violations'] });
              return violations.flatMap(v => v.nodes.map(n =>
                `${v.id} (${v.help}) : ${n.target.join(' ')} ; ${n.failureSummary.replace(/\\s+/g, ' ')}`));
            }""";

    private Axe() {}

    /** Against WCAG 2.1 A and AA; one line a fault: rule, element, what to change. */
    static List<String> fautes(Page page) {
        return fautes(page, List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa"));
    }

    /** Against the contrasts of WCAG 2.1 AA, all that other colours may change. */
    static List<String> fautesDeContraste(Page page) {
        return fautes(page, List.of("color-contrast"));
    }

    @SuppressWarnings("unchecked") // Playwright gives a JSON array of texts as a raw list
    private static List<String> fautes(Page page, List<String> reglesOuNormes) {
        if (Boolean.FALSE.equals(page.evaluate("() => 'axe' in window"))) {
            page.evaluate(SOURCE);
        }
        return (List<String>) page.evaluate(EXAMEN, reglesOuNormes);
    }

    private static String lire(String ressource) {
        try (InputStream flux = Axe.class.getResourceAsStream(ressource)) {
            return new String(flux.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
