package fr.cdg62.carriere.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Attachés: one secrétaire général de mairie more for two promotions, a quota on a quota (specification, § 2.4). */
@DisplayName("Un quota sur un quota")
class PlacesPITest {

    @ParameterizedTest(name = "{0}, {1} promotions : {2} secrétaires généraux de mairie de plus")
    @CsvSource({"ATTACHE, 0, 0", "ATTACHE, 1, 0", "ATTACHE, 2, 1", "ATTACHE, 3, 1", "ATTACHE, 5, 2", "REDACTEUR, 5, 0"})
    void unePromotionDePlusPourDeux(String cadre, int promotions, int reserve) {
        assertThat(PlacesPI.reserveSgm(cadre, promotions, 2)).isEqualTo(reserve);
    }
}
