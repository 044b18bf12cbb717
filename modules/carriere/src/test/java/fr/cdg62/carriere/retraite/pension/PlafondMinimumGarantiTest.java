package fr.cdg62.carriere.retraite.pension;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.carriere.api.retraite.PensionVue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The minimum garanti beside the other pensions (code des pensions, L17), on example P5: pension 420 × 59,0734 / 12 × 75 %
 * × 107 / 170 = 976,0142 €, minimum 86,875 % × 1 354,16 = 1 176,4265 €; ceiling delivered 1 394,86 €.
 */
@DisplayName("Minimum garanti et autres pensions")
class PlafondMinimumGarantiTest {
    private static Dossier p5() {
        return Dossier.ne("1963-06-15", "2030-07-01").indice(420).services(107);
    }

    /** 1 394,86 − 1 176,4265 = 218,4335 may be added; beyond, 1 394,86 − the other pensions, down to the pension. */
    @ParameterizedTest(name = "{0} € d'autres pensions → {1}")
    @CsvSource({
        "0, 1176.43, true",
        "218.43, 1176.43, true",
        "218.44, 1176.42, true",
        "300, 1094.86, true",
        "418.84, 976.02, true",
        "418.85, 976.01, false",
        "2000, 976.01, false",
    })
    void leTotalNeDepassePasLePlafondEtLaPensionReste(String autres, String montant, boolean minimum) {
        PensionVue pension = p5().autresPensions(true, autres).pension();
        assertThat(pension.montant()).isEqualByComparingTo(montant);
        assertThat(pension.minimumGaranti()).isEqualTo(minimum);
    }

    @Test
    void leCalculDitLeTotalEtLaReduction() {
        assertThat(Dossier.etape(p5().autresPensions(true, "300").pension(), "Plafond de toutes les pensions"))
                .isEqualTo(
                        "1 176,43\u00a0€ + 300,00\u00a0€ d'autres pensions = 1 476,43\u00a0€, plafond 1 394,86\u00a0€ :"
                                        .replace("1 ", "1\u00a0")
                                + " réduction de 81,57\u00a0€, sans descendre sous la pension calculée → 1\u00a0094,86\u00a0€");
    }

    @Test
    void lesAutresPensionsDoiventEtreDemandees() {
        PensionVue pension = p5().autresPensions(false, "0").pension();
        assertThat(pension.montant()).isEqualByComparingTo("976.01");
        assertThat(pension.minimumGaranti()).isFalse();
        assertThat(Dossier.etape(pension, "Minimum garanti"))
                .isEqualTo("fermé : toutes les autres pensions doivent être demandées → sans effet");
    }

    @Test
    void sansRienDireDesAutresPensionsLaReserveEstDite() {
        assertThat(Dossier.etape(p5().pension(), "Minimum garanti"))
                .contains("les autres pensions doivent être demandées")
                .contains("un plafond de ressources");
        assertThat(Dossier.etape(p5().pension(), "Plafond de toutes les pensions"))
                .isEqualTo("absente");
    }

    /** P2: 1 428,84 €, above the minimum: the ceiling of the minimum does not reduce a pension. */
    @Test
    void unePensionAuDessusDuMinimumNEstPasReduite() {
        PensionVue pension = Dossier.ne("1966-01-01", "2029-04-01")
                .indice(387)
                .services(172)
                .autresPensions(true, "900")
                .pension();
        assertThat(pension.montant()).isEqualByComparingTo("1428.84");
        assertThat(Dossier.etape(pension, "Plafond de toutes les pensions")).isEqualTo("absente");
    }
}
