package fr.cdg62.extranet.tableur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.valeur.Montant;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportsTest {

    @Test
    void laMarquePuisDesPointsVirgulesEtDesFinsDeLigneWindows() throws IOException {
        assertThat(csv("SIREN", "Collectivité")).isEqualTo("\uFEFFSIREN;Collectivité\r\n");
    }

    @Test
    void nombresEtDatesSEcriventEnFrancais() throws IOException {
        assertThat(csv(
                        Montant.de("-1234.50"),
                        new BigDecimal("0.125"),
                        LocalDate.of(2026, 12, 31),
                        12,
                        null,
                        Thread.State.NEW))
                .isEqualTo("\uFEFF-1234,50;0,125;31/12/2026;12;;NEW\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(0)", "+1", "-1", "@SUM(A1)", "\tx"})
    void unTexteQuiSeraitUneFormuleEstDesarme(String texte) throws IOException {
        assertThat(csv(texte)).isEqualTo("\uFEFF'" + texte + "\r\n");
    }

    @Test
    void separateursGuillemetsEtFinsDeLigneSontEntoures() throws IOException {
        assertThat(csv("a;b", "dit \"non\"", "un\ndeux", "\n=1", ""))
                .isEqualTo("\uFEFF\"a;b\";\"dit \"\"non\"\"\";\"un\ndeux\";\"'\n=1\";\r\n");
    }

    @Test
    void uneListeTropLongueEstRefuseeAvantDEcrire() {
        Exports exports = new Exports(sirens -> null);
        assertThatThrownBy(() -> exports.fichier(
                        "essai",
                        null,
                        ligne -> ligne,
                        List.of(),
                        (DemandePage page) -> Page.de(page, List.<String>of(), Exports.MAXIMUM + 1L)))
                .isInstanceOf(DemandeRefusee.class)
                .hasMessageContaining("La liste compte 20001 lignes");
    }

    private static String csv(Object... cellules) throws IOException {
        StringWriter texte = new StringWriter();
        new Csv(texte).ligne(Arrays.asList(cellules));
        return texte.toString();
    }
}
