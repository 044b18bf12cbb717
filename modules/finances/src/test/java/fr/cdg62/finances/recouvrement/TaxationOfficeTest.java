package fr.cdg62.finances.recouvrement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.finances.api.cotisation.calcul.BaseMensuelle;
import fr.cdg62.finances.api.cotisation.calcul.Periodicite;
import fr.cdg62.finances.api.recouvrement.NiveauRelance;
import fr.cdg62.finances.cotisation.BaremeDeTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaxationOfficeTest {

    private static BaseMensuelle base(int mois, String cnracl, String general) {
        return new BaseMensuelle(YearMonth.of(2025, mois), new BigDecimal(cnracl), new BigDecimal(general));
    }

    @Test
    @DisplayName("R-COT-12 : moyenne des douze dernières bases plus 5 %, arrondie une fois")
    void douzeMois() {
        List<BaseMensuelle> dernieres = new ArrayList<>();
        for (int mois = 1; mois <= 11; mois++) {
            dernieres.add(base(mois, "10000.00", "1000.00"));
        }
        dernieres.add(base(12, "12000.01", "1000.00"));

        // (11 × 10 000,00 + 12 000,01) / 12 × 1,05 = 122 000,01 × 1,05 / 12 = 10 675,000875
        assertThat(new TaxationOffice(dernieres, new BigDecimal("5"))
                        .estimer(Periodicite.MENSUELLE.contenant(YearMonth.of(2026, 1))))
                .containsExactly(new BaseMensuelle(
                        YearMonth.of(2026, 1), new BigDecimal("10675.00"), new BigDecimal("1050.00")));
    }

    @Test
    @DisplayName(
            "Avec moins de douze bases, la moyenne porte sur celles qui existent, chaque mois du trimestre la reçoit")
    void troisMois() {
        List<BaseMensuelle> estimees = new TaxationOffice(
                        List.of(base(10, "100.00", "0"), base(11, "100.00", "0"), base(12, "100.01", "0")),
                        new BigDecimal("5"))
                .estimer(Periodicite.TRIMESTRIELLE.contenant(YearMonth.of(2026, 1)));

        // 300,01 × 1,05 / 3 = 105,0035
        assertThat(estimees).hasSize(3).allSatisfy(estimee -> assertThat(estimee.baseCnracl())
                .isEqualByComparingTo("105.00"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-16,EN_RETARD",
        "2026-02-19,EN_RETARD",
        "2026-02-20,PREMIERE_RELANCE",
        "2026-02-21,PREMIERE_RELANCE",
        "2026-03-06,PREMIERE_RELANCE",
        "2026-03-07,SECONDE_RELANCE",
        "2026-03-08,SECONDE_RELANCE"
    })
    @DisplayName("R-COT-12 : relances à J+5 et J+20 de l'échéance du 15 février 2026")
    void niveaux(LocalDate jour, NiveauRelance attendu) {
        assertThat(new ReglePoursuite(new BaremeDeTest()).niveau(LocalDate.of(2026, 2, 15), jour))
                .isEqualTo(attendu);
    }

    @Test
    @DisplayName("Les rappels inscrits à l'échéancier sont J+5 et J+20")
    void rappels() {
        assertThat(new ReglePoursuite(new BaremeDeTest()).relances(LocalDate.of(2026, 2, 15)))
                .containsExactly(LocalDate.of(2026, 2, 20), LocalDate.of(2026, 3, 7));
    }
}
