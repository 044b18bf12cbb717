package fr.cdg62.referentiel.affiliation.opposition;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.referentiel.affiliation.opposition.RegleOpposition.Poids;
import fr.cdg62.referentiel.api.affiliation.opposition.BilanOpposition;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two thirds of the collectivités with three quarters of the agents, or conversely, within two months (R-AFF-6). */
class RegleOppositionTest {
    private static final RegleOpposition REGLE = new RegleOpposition(2, 8, 9, "CGFP, art. L452-20");
    private static final LocalDate NOTIFICATION = LocalDate.of(2025, 12, 31);

    @ParameterizedTest
    @CsvSource({
        "600, 7500, true", // deux tiers et trois quarts
        "599, 7500, false",
        "600, 7499, false",
        "675, 6667, true", // trois quarts et deux tiers
        "675, 6666, false",
        "674, 6667, false",
        "0, 0, false",
        "900, 10000, true"
    })
    void laMajoriteSeCompteEnCollectivitesEtEnAgents(int collectivites, int agents, boolean opposee) {
        BilanOpposition bilan = REGLE.bilan(NOTIFICATION, new Poids(900, 10_000), new Poids(collectivites, agents));
        assertThat(bilan.opposee()).isEqualTo(opposee);
    }

    @Test
    void lesOppositionsSeRecoiventDeuxMois() {
        assertThat(REGLE.dateLimite(NOTIFICATION)).isEqualTo("2026-02-28");
        assertThat(REGLE.dateLimite(LocalDate.of(2025, 3, 15))).isEqualTo("2025-05-15");
    }
}
