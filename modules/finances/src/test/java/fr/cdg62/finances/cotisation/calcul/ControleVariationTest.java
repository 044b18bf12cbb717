package fr.cdg62.finances.cotisation.calcul;

import static fr.cdg62.finances.cotisation.calcul.Exemples.base;
import static fr.cdg62.finances.cotisation.calcul.Exemples.euros;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.finances.api.cotisation.calcul.Variation;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ControleVariationTest {

    private static final YearMonth JANVIER = YearMonth.of(2026, 1);

    private static List<Variation> relever(String base, String precedente) {
        return ControleVariation.relever(
                List.of(base("2026-01", base)),
                Map.of(JANVIER.minusYears(1), new BigDecimal(precedente)),
                BigDecimal.ONE);
    }

    @Test
    @DisplayName("R-COT-13 : 1 % tout juste n'alerte pas, un centime de plus alerte, en hausse comme en baisse")
    void seuil() {
        assertThat(relever("10100.00", "10000.00")).isEmpty();
        assertThat(relever("10100.01", "10000.00"))
                .containsExactly(new Variation(JANVIER, euros("10100.01"), euros("10000.00"), new BigDecimal("1.00")));
        assertThat(relever("9900.00", "10000.00")).isEmpty();
        assertThat(relever("9899.99", "10000.00"))
                .containsExactly(new Variation(JANVIER, euros("9899.99"), euros("10000.00"), new BigDecimal("-1.00")));
    }

    @Test
    @DisplayName("Sans base l'année précédente, rien à comparer")
    void sansPrecedent() {
        assertThat(ControleVariation.relever(List.of(base("2026-01", "1")), Map.of(), BigDecimal.ONE))
                .isEmpty();
        assertThat(relever("100.00", "0")).isEmpty();
    }
}
