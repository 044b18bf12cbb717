package fr.cdg62.referentiel.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CadenceTest {
    private static final Instant MIDI = Instant.parse("2026-11-23T12:00:00Z");

    private final Cadence cadence = new Cadence(Duration.ofSeconds(10), 4, Duration.ofMinutes(5), 6);

    @Test
    void lAttenteCroitJusquAuPlafondPuisLeRelaiRenonce() {
        assertThat(cadence.apres(1)).contains(Duration.ofSeconds(10));
        assertThat(cadence.apres(2)).contains(Duration.ofSeconds(40));
        assertThat(cadence.apres(3)).contains(Duration.ofSeconds(160));
        assertThat(cadence.apres(4)).contains(Duration.ofMinutes(5));
        assertThat(cadence.apres(5)).contains(Duration.ofMinutes(5));
        assertThat(cadence.apres(6)).isEmpty();
        assertThat(cadence.apres(7)).isEmpty();
    }

    @Test
    void uneCadenceIncoherenteEstRefusee() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Cadence(Duration.ZERO, 4, Duration.ofMinutes(5), 6));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cadence(Duration.ofSeconds(10), 0, Duration.ofMinutes(5), 6));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cadence(Duration.ofSeconds(10), 4, Duration.ofSeconds(9), 6));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cadence(Duration.ofSeconds(10), 4, Duration.ofMinutes(5), 0));
    }

    @Test
    void lEvenementNEstDuQuALInstantPrevu() {
        Evenement evenement = new Evenement("t", "{}", MIDI);
        assertThat(evenement.estDu(MIDI.minusMillis(1))).isFalse();
        assertThat(evenement.estDu(MIDI)).isTrue();

        evenement.echouer(MIDI, "panne", cadence);
        assertThat(evenement.estDu(MIDI.plusSeconds(9))).isFalse();
        assertThat(evenement.estDu(MIDI.plusSeconds(10))).isTrue();

        evenement.reussir(MIDI.plusSeconds(10));
        assertThat(evenement.estTraite()).isTrue();
        assertThat(evenement.estDu(MIDI.plusSeconds(100))).isFalse();
    }

    @Test
    void lEvenementAbandonneNEstReprisQueSurDemande() {
        Evenement evenement = new Evenement("t", "{}", MIDI);
        Cadence uneSeule = new Cadence(Duration.ofSeconds(10), 4, Duration.ofMinutes(5), 1);
        evenement.echouer(MIDI, "panne", uneSeule);
        assertThat(evenement.estDu(MIDI.plusSeconds(1_000_000))).isFalse();
        evenement.relancer(MIDI);
        assertThat(evenement.estDu(MIDI)).isTrue();
    }

    @Test
    void lErreurLongueEstCoupee() {
        Evenement evenement = new Evenement("t", "{}", MIDI);
        evenement.echouer(MIDI, "x".repeat(5000), cadence);
        assertThat(evenement).extracting("derniereErreur").asString().hasSize(1000);
    }
}
