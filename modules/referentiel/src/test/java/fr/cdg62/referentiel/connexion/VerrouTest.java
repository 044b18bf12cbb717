package fr.cdg62.referentiel.connexion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Five failures lock for one minute, then each one twice as long, up to an hour. */
class VerrouTest {
    private static final Instant MIDI = Instant.parse("2026-11-23T12:00:00Z");

    private final PolitiqueVerrou politique = new PolitiqueVerrou(5, 50, Duration.ofMinutes(1), Duration.ofHours(1));
    private final Verrou verrou = new Verrou();

    @ParameterizedTest
    @CsvSource({"0,PT0S", "4,PT0S", "5,PT1M", "6,PT2M", "7,PT4M", "10,PT32M", "11,PT1H", "12,PT1H", "1000000,PT1H"})
    void la_duree_double_a_chaque_echec_jusqu_au_maximum(int echecs, Duration attendue) {
        assertThat(politique.apres(echecs)).isEqualTo(attendue);
    }

    @Test
    void quatre_echecs_ne_ferment_pas() {
        echouer(4, MIDI);
        assertThat(verrou.admettre(true, politique, MIDI)).isTrue();
        assertThat(verrou.echecs()).isZero();
    }

    @Test
    void le_cinquieme_echec_ferme_une_minute_meme_au_bon_mot_de_passe() {
        echouer(5, MIDI);
        assertThat(verrou.admettre(true, politique, MIDI)).isFalse();
        assertThat(verrou.admettre(true, politique, MIDI.plusMillis(59_999))).isFalse();
        assertThat(verrou.jusqua()).isEqualTo(MIDI.plusSeconds(60));
        assertThat(verrou.admettre(true, politique, MIDI.plusSeconds(60))).isTrue();
        assertThat(verrou.jusqua()).isNull();
    }

    @Test
    void un_essai_pendant_la_fermeture_ne_la_prolonge_pas() {
        echouer(5, MIDI);
        echouer(3, MIDI.plusSeconds(30));
        assertThat(verrou.echecs()).isEqualTo(5);
        assertThat(verrou.jusqua()).isEqualTo(MIDI.plusSeconds(60));
    }

    @Test
    void un_echec_apres_la_fermeture_ferme_deux_fois_plus_longtemps() {
        echouer(5, MIDI);
        Instant apres = MIDI.plusSeconds(60);
        echouer(1, apres);
        assertThat(verrou.estFerme(apres.plusSeconds(119))).isTrue();
        assertThat(verrou.estFerme(apres.plusSeconds(120))).isFalse();
    }

    @Test
    void une_reussite_remet_le_compte_a_zero() {
        echouer(4, MIDI);
        verrou.admettre(true, politique, MIDI);
        echouer(4, MIDI);
        assertThat(verrou.estFerme(MIDI)).isFalse();
    }

    private void echouer(int fois, Instant maintenant) {
        for (int i = 0; i < fois; i++) {
            assertThat(verrou.admettre(false, politique, maintenant)).isFalse();
        }
    }

    /** 50 failures, the 50th locks for a minute, each further one twice as long, an hour at most. */
    @Test
    void une_adresse_est_ralentie_a_partir_de_son_propre_seuil() {
        assertThat(politique.apresAdresse(49)).isZero();
        assertThat(politique.apresAdresse(50)).isEqualTo(Duration.ofMinutes(1));
        assertThat(politique.apresAdresse(51)).isEqualTo(Duration.ofMinutes(2));
        assertThat(politique.apresAdresse(55)).isEqualTo(Duration.ofMinutes(32));
        assertThat(politique.apresAdresse(56)).isEqualTo(Duration.ofHours(1));
        assertThat(politique.apresAdresse(Integer.MAX_VALUE)).isEqualTo(Duration.ofHours(1));
    }
}
