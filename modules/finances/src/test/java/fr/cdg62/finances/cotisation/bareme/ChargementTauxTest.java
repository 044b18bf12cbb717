package fr.cdg62.finances.cotisation.bareme;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.referentiel.api.demarrage.LigneCsv;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChargementTauxTest {

    @ParameterizedTest
    @CsvSource({"0.80, 0.80", "0.10, 0.20", "5.00, ''"})
    void leMaximumLegalPeutEtreAtteint(String taux, String plafond) {
        assertThatCode(() -> ChargementTaux.refuserAuDelaDuMaximum(ligne(taux, plafond)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"0.81, 0.80", "8.00, 0.80", "0.21, 0.20"})
    void unTauxAuDelaEstRefuse(String taux, String plafond) {
        assertThatThrownBy(() -> ChargementTaux.refuserAuDelaDuMaximum(ligne(taux, plafond)))
                .hasMessageContaining("taux_pct")
                .hasMessageContaining("un taux voté ne dépasse pas le maximum légal");
    }

    private static LigneCsv ligne(String taux, String plafond) {
        return new LigneCsv("taux.csv", 2, Map.of("taux_pct", taux, "plafond_pct", plafond));
    }
}
