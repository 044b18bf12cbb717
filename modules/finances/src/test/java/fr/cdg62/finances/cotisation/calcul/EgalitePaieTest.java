package fr.cdg62.finances.cotisation.calcul;

import static fr.cdg62.finances.cotisation.calcul.Exemples.base;
import static fr.cdg62.finances.cotisation.calcul.Exemples.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.cdg62.finances.api.cotisation.calcul.EcartPaie;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R-COT-13, first half: when the CdG makes the pay, the base declared is the one of the DSN, to the cent. */
class EgalitePaieTest {

    private static final YearMonth JANVIER = YearMonth.of(2026, 1);

    @Test
    void egaleAuCentime() {
        assertThat(EgalitePaie.relever(
                        List.of(base("2026-01", "70000.00", "8450.37")), Map.of(JANVIER, euros("78450.37"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"78450.36", "78450.38"})
    void unCentimeDEcartSeVoit(String declaree) {
        assertThat(EgalitePaie.relever(List.of(base("2026-01", declaree)), Map.of(JANVIER, euros("78450.37"))))
                .containsExactly(new EcartPaie(JANVIER, euros(declaree), euros("78450.37")));
    }

    @Test
    void unMoisDontLeCentreNeFaitPasLaPaieNeSeComparePas() {
        assertThat(EgalitePaie.relever(
                        List.of(base("2026-02", "10.00"), base("2026-01", "78450.37")),
                        Map.of(JANVIER, euros("78450.37"))))
                .isEmpty();
    }

    @Test
    void leRefusNommeLeMoisEtLesDeuxBases() {
        List<EcartPaie> ecarts = List.of(new EcartPaie(JANVIER, euros("78450.37"), euros("78990.37")));
        DemandeRefusee refus = catchThrowableOfType(DemandeRefusee.class, () -> EgalitePaie.exiger(ecarts));
        assertThat(refus.code()).isEqualTo(CodeProbleme.BASE_PAIE_DIFFERENTE);
        assertThat(refus.champ()).isEqualTo("bases");
        assertThat(refus)
                .hasMessageStartingWith(
                        "La base de janvier 2026 est de " + euros("78450.37").texte() + " dans la déclaration et de "
                                + euros("78990.37").texte());
        assertThatCode(() -> EgalitePaie.exiger(List.of())).doesNotThrowAnyException();
    }
}
