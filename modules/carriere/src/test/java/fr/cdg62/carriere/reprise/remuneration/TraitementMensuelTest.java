package fr.cdg62.carriere.reprise.remuneration;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Traitement brut mensuel tronqué au centime (§ 2.2)")
class TraitementMensuelTest {
    private static final ReglagesMaintien DEPUIS_JUILLET_2023 =
            new ReglagesMaintien(12, 6, 6, new BigDecimal("59.0734"), new TreeMap<>());

    @ParameterizedTest(name = "IM {0} : {1} €")
    @CsvSource({
        "366, 1801.73", "372, 1831.27", "377, 1855.88", "387, 1905.11", "420, 2067.56",
        "508, 2500.77", "539, 2653.38", "592, 2914.28", "678, 3337.64", "826, 4066.21",
    })
    void tronque(int indiceMajore, BigDecimal euros) {
        assertThat(DEPUIS_JUILLET_2023.traitement(indiceMajore)).isEqualByComparingTo(euros);
    }
}
