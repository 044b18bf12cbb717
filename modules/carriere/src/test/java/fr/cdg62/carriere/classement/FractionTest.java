package fr.cdg62.carriere.classement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.socle.probleme.DemandeRefusee;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {
    @ParameterizedTest(name = "{0} × {1} = {2}")
    @CsvSource({"5/6, 18, 15", "6/16, 108, 81/2", "9/16, 48, 27", "3/4, 0, 0", "2, 7, 14"})
    void multiplieExactement(String fraction, int entier, String produit) {
        assertThat(Fraction.lire(fraction).fois(Fraction.entiere(entier)).texte())
                .isEqualTo(produit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1/0", "-1", "0,5", "1 si gain <= 15 points"})
    void refuseCeQuiNEstPasUneFraction(String texte) {
        assertThatThrownBy(() -> Fraction.lire(texte)).isInstanceOf(DemandeRefusee.class);
    }

    @Test
    void leResteNEstJamaisNegatif() {
        assertThat(Fraction.lire("1/3").moins(Fraction.lire("1/2"))).isEqualTo(Fraction.ZERO);
    }

    @Property
    void laSommeDesPartsFaitLeTout(
            @ForAll @IntRange(min = 1, max = 50) int part, @ForAll @IntRange(min = 1, max = 50) int tout) {
        Fraction fraction = new Fraction(Math.min(part, tout), tout);

        assertThat(fraction.plus(Fraction.entiere(1).moins(fraction))).isEqualTo(Fraction.entiere(1));
    }
}
