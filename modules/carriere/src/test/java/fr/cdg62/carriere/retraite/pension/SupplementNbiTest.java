package fr.cdg62.carriere.retraite.pension;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.carriere.api.retraite.PensionVue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The supplement for the NBI, apart from the pension: points × 59,0734 / 12 × 75 % × quarters / 172. */
@DisplayName("Supplément de pension pour la NBI")
class SupplementNbiTest {
    private static Dossier complet() {
        return Dossier.ne("1966-01-01", "2029-04-01").indice(508).services(172);
    }

    /**
     * 25 points: 123,0696 × 75 % = 92,3022, × 80 / 172 = 42,9313. 12,5 points, one quarter: 46,1511 / 172 = 0,2683. Beyond
     * the 172 required nothing more. The pension alone: 1 875,5805.
     */
    @ParameterizedTest(name = "{0} points, {1} trimestres → {2}")
    @CsvSource({"25, 80, 42.93, 1918.51", "12.5, 1, 0.27, 1875.85", "25, 172, 92.30, 1967.88", "25, 200, 92.30, 1967.88"
    })
    void leSupplementSAjoute(String points, int trimestres, String supplement, String montant) {
        PensionVue pension = complet().nbi(points, trimestres).pension();
        assertThat(pension.supplementNbi()).isEqualByComparingTo(supplement);
        assertThat(pension.montant()).isEqualByComparingTo(montant);
    }

    /** P6, three children: 2 063,1385 + 42,9313. */
    @Test
    void laMajorationPourEnfantsLeLaisseDeCote() {
        PensionVue pension = complet().enfants(3).nbi("25", 80).pension();
        assertThat(pension.majorationEnfants()).isEqualByComparingTo("187.56");
        assertThat(pension.montant()).isEqualByComparingTo("2106.07");
    }

    /** P3: 1 431,2205 after a décote of 12,5 %, + 42,9313. */
    @Test
    void laDecoteNeLeReduitPas() {
        PensionVue pension = Dossier.ne("1966-01-01", "2029-04-01")
                .indice(508)
                .services(150)
                .autresRegimes(12)
                .nbi("25", 80)
                .pension();
        assertThat(pension.montant()).isEqualByComparingTo("1474.15");
    }

    @Test
    void sansNbiRienNEstDit() {
        assertThat(complet().pension().supplementNbi()).isZero();
        assertThat(Dossier.etape(complet().pension(), "Supplément pour la NBI")).isEqualTo("absente");
    }
}
