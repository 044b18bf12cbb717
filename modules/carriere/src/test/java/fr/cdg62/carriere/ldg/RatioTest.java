package fr.cdg62.carriere.ldg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.carriere.api.ldg.ArrondiRatio;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ratio of § 1.4 of the specification: 33 % of 5 and 20 % of 4, whose rounding the deliberation fixes. */
class RatioTest {

    @ParameterizedTest
    @CsvSource({
        "33, 5, SUP, 2",
        "33, 5, INF, 1",
        "33, 5, PROCHE, 2",
        "20, 4, SUP, 1",
        "20, 4, INF, 0",
        "20, 4, PROCHE, 1",
        "0, 12, SUP, 0",
        "100, 12, INF, 12",
        "50, 5, PROCHE, 3",
        "49.99, 5, PROCHE, 2",
        "33.33, 0, SUP, 0",
    })
    void donneLeNombreDePromus(BigDecimal taux, int promouvables, ArrondiRatio arrondi, int maximum) {
        assertThat(new Ratio(taux, arrondi).maximum(promouvables)).isEqualTo(maximum);
    }

    @Test
    void sEcritEnFrancais() {
        assertThat(new Ratio(BigDecimal.valueOf(33), ArrondiRatio.SUP).calcul(5))
                .isEqualTo("5 promouvables × 33 % = 1,65, arrondi à l'entier supérieur");
    }

    @ParameterizedTest
    @CsvSource({"-0.01", "100.01"})
    void refuseUnTauxHorsBornes(BigDecimal taux) {
        assertThatThrownBy(() -> new Ratio(taux, ArrondiRatio.SUP))
                .isInstanceOf(DemandeRefusee.class)
                .hasMessage("Le taux de promotion va de 0 à 100 %.")
                .extracting("champ")
                .isEqualTo("pourcentage");
    }

    @Test
    void refuseUneDeliberationSansArrondi() {
        assertThatThrownBy(() -> new Ratio(BigDecimal.TEN, null))
                .isInstanceOf(DemandeRefusee.class)
                .hasMessage("La délibération précise l'arrondi du taux.")
                .extracting("champ")
                .isEqualTo("arrondi");
    }

    @Property(tries = 500)
    void lArrondiNeSEloigneJamaisDUnPromu(
            @ForAll @IntRange(max = 10_000) int centiemes, @ForAll @IntRange(max = 500) int promouvables) {
        BigDecimal taux = BigDecimal.valueOf(centiemes, 2);
        int inf = new Ratio(taux, ArrondiRatio.INF).maximum(promouvables);
        int proche = new Ratio(taux, ArrondiRatio.PROCHE).maximum(promouvables);
        int sup = new Ratio(taux, ArrondiRatio.SUP).maximum(promouvables);
        assertThat(inf).isLessThanOrEqualTo(proche);
        assertThat(proche).isLessThanOrEqualTo(sup);
        assertThat(sup - inf).isBetween(0, 1);
        assertThat(sup).isLessThanOrEqualTo(promouvables);
    }
}
