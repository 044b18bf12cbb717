package fr.cdg62.socle.valeur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MontantTest {

    @ParameterizedTest
    @CsvSource({"1.004,1.00", "1.005,1.01", "-1.005,-1.01", "-1.004,-1.00", "0.0049,0.00", "2,2.00"})
    void arronditAuCentimeLePlusProcheEtALaMoitieEnSEloignantDeZero(String saisi, String attendu) {
        assertThat(Montant.de(saisi).valeur()).isEqualTo(new BigDecimal(attendu));
    }

    @Test
    void deuxEcrituresDuMemeMontantSontEgales() {
        assertThat(Montant.de("12.5")).isEqualTo(Montant.de(new BigDecimal("12.500")));
        assertThat(Montant.de(12)).isEqualTo(Montant.de("12"));
    }

    @Test
    void calculeUnPourcentage() {
        assertThat(Montant.de("12345.67").pourcent(new BigDecimal("0.80"))).isEqualTo(Montant.de("98.77"));
        assertThat(Montant.de("62.50").pourcent(new BigDecimal("0.80"))).isEqualTo(Montant.de("0.50"));
        assertThat(Montant.de("100").pourcent(new BigDecimal("20"))).isEqualTo(Montant.de("20"));
    }

    @Test
    void multiplieEtArrondit() {
        assertThat(Montant.de("33.33").fois(new BigDecimal("1.5"))).isEqualTo(Montant.de("50.00"));
        assertThat(Montant.de("19.99").fois(3)).isEqualTo(Montant.de("59.97"));
    }

    @Test
    void ditSonSigne() {
        assertThat(Montant.ZERO.estNul()).isTrue();
        assertThat(Montant.de("-0.01").estNegatif()).isTrue();
        assertThat(Montant.de("0.01").estPositif()).isTrue();
        assertThat(Montant.ZERO.estNegatif() || Montant.ZERO.estPositif()).isFalse();
    }

    @Test
    void repartitEnLaissantLesCentimesALaDerniereEcheance() {
        assertThat(Montant.de("100").repartir(3))
                .containsExactly(Montant.de("33.33"), Montant.de("33.33"), Montant.de("33.34"));
        assertThat(Montant.de("-0.05").repartir(2)).containsExactly(Montant.de("-0.02"), Montant.de("-0.03"));
        assertThat(Montant.de("7").repartir(1)).containsExactly(Montant.de("7"));
    }

    @Test
    void refuseDeRepartirEnZeroPart() {
        assertThatThrownBy(() -> Montant.de("1").repartir(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "0,'0,00 €'",
        "999.9,'999,90 €'",
        "1234.56,'1 234,56 €'",
        "123456,'123 456,00 €'",
        "1234567.5,'1 234 567,50 €'",
        "-1234.56,'-1 234,56 €'"
    })
    void secritALaFrancaiseAvecDesEspacesInsecables(String saisi, String attendu) {
        assertThat(Montant.de(saisi).texte()).isEqualTo(attendu.replace(' ', '\u00a0'));
    }

    @Test
    void seCompareParLaValeur() {
        assertThat(Montant.de("2")).isLessThan(Montant.de("10"));
    }

    @Test
    void laSommeDeRienEstNulle() {
        assertThat(Montant.somme(List.of())).isEqualTo(Montant.ZERO);
    }

    @Property
    void lesPartsFontToujoursLeTout(@ForAll @Scale(2) BigDecimal valeur, @ForAll @IntRange(min = 1, max = 60) int n) {
        Montant tout = Montant.de(valeur);
        assertThat(tout.repartir(n)).hasSize(n);
        assertThat(Montant.somme(tout.repartir(n))).isEqualTo(tout);
    }

    @Property
    void lesPremieresPartsSontEgalesEtLaDerniereSEnEcarteDeMoinsDeNCentimes(
            @ForAll @BigRange(min = "0", max = "100000000") @Scale(2) BigDecimal valeur,
            @ForAll @IntRange(min = 2, max = 60) int n) {
        List<Montant> parts = Montant.de(valeur).repartir(n);
        assertThat(parts.subList(0, n - 1)).containsOnly(parts.get(0));
        assertThat(parts.get(n - 1).moins(parts.get(0)).valeur())
                .isBetween(BigDecimal.ZERO, new BigDecimal("0.01").multiply(BigDecimal.valueOf(n - 1L)));
    }

    @Property
    void additionEtSoustractionSeDefont(@ForAll @Scale(2) BigDecimal a, @ForAll @Scale(2) BigDecimal b) {
        Montant premier = Montant.de(a);
        Montant second = Montant.de(b);
        assertThat(premier.plus(second).moins(second)).isEqualTo(premier);
        assertThat(premier.plus(second)).isEqualTo(second.plus(premier));
        assertThat(premier.plus(premier.oppose())).isEqualTo(Montant.ZERO);
    }
}
