package fr.cdg62.essai.navigateur;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Lists of the CDG: names rather than SIRENs, and a file for a spreadsheet. */
@ExtendWith(Navigateur.class)
class ExportPageIT {

    @Test
    void laListeNommeEtSExporte(Onglet onglet) throws IOException {
        onglet.connecte("cdg.finances").va("/conventions");
        PlaywrightAssertions.assertThat(
                        onglet.page().locator("tbody tr").first().locator("td").first())
                .containsText(java.util.regex.Pattern.compile("[A-Za-z]{3,}.*\\d{9}"));
        Download fichier = onglet.page().waitForDownload(() -> onglet.bouton("Exporter pour un tableur (CSV)")
                .click());
        assertThat(fichier.suggestedFilename()).isEqualTo("conventions.csv");
        assertThat(Files.readString(fichier.path())).startsWith("\uFEFFSIREN;Collectivité;Convention;");
        onglet.estAccessible();
    }

    @Test
    void uneCollectiviteNAPasCeBouton(Onglet onglet) {
        onglet.connecte("arras").va("/conventions");
        PlaywrightAssertions.assertThat(onglet.bouton("Exporter pour un tableur (CSV)"))
                .hasCount(0);
    }
}
