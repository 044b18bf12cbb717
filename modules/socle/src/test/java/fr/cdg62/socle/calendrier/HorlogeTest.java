package fr.cdg62.socle.calendrier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HorlogeTest {

    @ParameterizedTest
    @CsvSource({
        "2026-12-31T22:59:59Z,2026-12-31",
        "2026-12-31T23:00:00Z,2027-01-01",
        "2026-06-30T21:59:59Z,2026-06-30",
        "2026-06-30T22:00:00Z,2026-07-01"
    })
    void laDateLegaleChangeAMinuitDeParis(Instant instant, LocalDate attendu) {
        assertThat(Horloge.fixe(instant).aujourdHui()).isEqualTo(attendu);
    }

    @Test
    void uneHorlogeFixeNAvancePas() {
        Horloge horloge = Horloge.fixe(Instant.EPOCH);
        assertThat(horloge.maintenant()).isEqualTo(horloge.maintenant()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void lHorlogeDeLaMachineAvance() {
        Horloge horloge = new Horloge();
        assertThat(horloge.maintenant()).isBeforeOrEqualTo(horloge.maintenant());
    }

    @Test
    void uneDateSecritJourMoisAnnee() {
        assertThat(DateFrancaise.courte(LocalDate.of(2026, 3, 1))).isEqualTo("01/03/2026");
    }
}
