package fr.cdg62.carriere.retraite.affiliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.cdg62.carriere.Refus;
import fr.cdg62.carriere.api.retraite.affiliation.IdentiteAssure;
import fr.cdg62.referentiel.api.agent.Sexe;
import fr.cdg62.socle.probleme.CodeProbleme;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The NIR against the identity (E101), and the identity declared against the one known (E102). */
@DisplayName("Affiliation à la CNRACL : identité")
class ControleIdentiteTest {
    private static final LocalDate NAISSANCE = LocalDate.of(1990, 1, 24);

    /** The key is 97 − (number mod 97). */
    private static String nir(String numero) {
        return numero + "%02d".formatted(97 - Long.parseLong(numero) % 97);
    }

    private static IdentiteAssure identite(String numero, Sexe sexe, LocalDate naissance) {
        return new IdentiteAssure(nir(numero), "FICTIF", "Zoé", sexe, naissance);
    }

    @ParameterizedTest(name = "{0}, {1}, {2}")
    @CsvSource({
        "2900162999001, FEMININ, 1990-01-24",
        "1900162999001, MASCULIN, 1990-01-31",
        "7900162999001, MASCULIN, 1990-01-24",
        "8900162999001, FEMININ, 1990-01-24",
        // A month that is not known is told by a number above twelve: any month goes.
        "2903162999001, FEMININ, 1990-07-14",
    })
    void leNumeroEtLIdentiteSAccordent(String numero, Sexe sexe, LocalDate naissance) {
        assertThat(ControleIdentite.exiger(identite(numero, sexe, naissance))).isEqualTo(nir(numero));
    }

    @ParameterizedTest(name = "{0}, {1}, {2} : {3}")
    @CsvSource({
        "2900162999001, MASCULIN, 1990-01-24, sexe",
        "1900162999001, FEMININ, 1990-01-24, sexe",
        "2900162999001, FEMININ, 1991-01-24, naissance",
        "2900162999001, FEMININ, 1990-02-01, naissance",
    })
    void unDesaccordSeRefuse(String numero, Sexe sexe, LocalDate naissance, String champ) {
        var refus = Refus.de(() -> ControleIdentite.exiger(identite(numero, sexe, naissance)));
        assertThat(refus.code()).isEqualTo(CodeProbleme.CNRACL_IDENTITE);
        assertThat(refus.champ()).isEqualTo(champ);
        assertThat(refus).hasMessageContaining("E101");
    }

    @Test
    void uneCleFausseSeRefuse() {
        String juste = nir("2900162999001");
        String fausse = juste.substring(0, 13) + (juste.endsWith("01") ? "02" : "01");
        var refus = Refus.de(
                () -> ControleIdentite.exiger(new IdentiteAssure(fausse, "FICTIF", "Zoé", Sexe.FEMININ, NAISSANCE)));
        assertThat(refus.code()).isEqualTo(CodeProbleme.CNRACL_IDENTITE);
        assertThat(refus.champ()).isEqualTo("nir");
        assertThat(refus).hasMessageContaining("clé").hasMessageNotContaining(fausse);
    }

    @Test
    void lesNomsSeComparentSansAccentNiCasseEtParLePremierPrenom() {
        IdentiteAssure connue = new IdentiteAssure("", "Lefèvre-Dupont", "Éléonore", Sexe.FEMININ, NAISSANCE);
        assertThatCode(() -> ControleIdentite.exigerMeme(
                        new IdentiteAssure("", "LEFEVRE DUPONT", "ELEONORE, MARIE", Sexe.FEMININ, NAISSANCE), connue))
                .doesNotThrowAnyException();
        IdentiteAssure autre = new IdentiteAssure("", "LEFEVRE", "ELEONORE", Sexe.FEMININ, NAISSANCE);
        IdentiteAssure jumelle =
                new IdentiteAssure("", "LEFEVRE DUPONT", "ELEONORE", Sexe.FEMININ, NAISSANCE.plusDays(1));
        for (IdentiteAssure declaree : new IdentiteAssure[] {autre, jumelle}) {
            var refus = Refus.de(() -> ControleIdentite.exigerMeme(declaree, connue));
            assertThat(refus.code()).isEqualTo(CodeProbleme.CNRACL_AGENT);
            assertThat(refus).hasMessageContaining("E102");
        }
    }
}
