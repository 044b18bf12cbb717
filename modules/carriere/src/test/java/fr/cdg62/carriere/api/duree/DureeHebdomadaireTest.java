package fr.cdg62.carriere.api.duree;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hours of an act in minutes of sixty to the hour, then in words. */
class DureeHebdomadaireTest {
    @ParameterizedTest(name = "{0} heures → {1} minutes, {2}")
    @CsvSource({"28, 1680, 28 h", "17.5, 1050, 17 h 30", "8.09, 485, 8 h 05", "0.25, 15, 0 h 15", "35.00, 2100, 35 h"})
    void lesHeuresSeDisentEnMinutesEtEnToutesLettres(BigDecimal heures, int minutes, String texte) {
        DureeHebdomadaire duree = DureeHebdomadaire.heures(heures);
        assertThat(duree.minutes()).isEqualTo(minutes);
        assertThat(duree.texte()).isEqualTo(texte);
    }
}
