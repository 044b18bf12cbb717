package fr.cdg62.socle.calendrier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoursFeriesTest {

    @Test
    void lesOnzeJoursDe2026() {
        assertThat(JoursFeries.dansAnnee(2026))
                .containsExactlyElementsOf(jours(
                        "2026-01-01",
                        "2026-04-06",
                        "2026-05-01",
                        "2026-05-08",
                        "2026-05-14",
                        "2026-05-25",
                        "2026-07-14",
                        "2026-08-15",
                        "2026-11-01",
                        "2026-11-11",
                        "2026-12-25"));
    }

    @Test
    void lAscensionPeutTomberUnJourDejaFerie() {
        // Easter on 23 March 2008: Ascension Day on 1 May
        assertThat(JoursFeries.dansAnnee(2008)).hasSize(10).contains(LocalDate.of(2008, 5, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1818-03-22", "1943-04-25", "2000-04-23", "2008-03-23", "2011-04-24", "2019-04-21", "2024-03-31",
                "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2038-04-25", "2049-04-18", "2076-04-19"
            })
    void dateDePaques(LocalDate paques) {
        assertThat(JoursFeries.paques(paques.getYear())).isEqualTo(paques);
    }

    @Test
    void leVendrediSaintEtLaSaintEtienneNeSontPasFeries() {
        assertThat(JoursFeries.est(LocalDate.of(2026, 4, 3))).isFalse();
        assertThat(JoursFeries.est(LocalDate.of(2026, 12, 26))).isFalse();
        assertThat(JoursFeries.est(LocalDate.of(2026, 4, 5))).isFalse();
    }

    @Property
    void paquesEstUnDimancheEntreLe22MarsEtLe25Avril(@ForAll @IntRange(min = 1583, max = 4000) int annee) {
        LocalDate paques = JoursFeries.paques(annee);
        assertThat(paques.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(paques).isBetween(LocalDate.of(annee, 3, 22), LocalDate.of(annee, 4, 25));
    }

    @Property
    void lesJoursDUneAnneeSontDeCetteAnnee(@ForAll @IntRange(min = 1900, max = 2200) int annee) {
        assertThat(JoursFeries.dansAnnee(annee))
                .hasSizeBetween(10, 11)
                .allMatch(jour -> jour.getYear() == annee && JoursFeries.est(jour));
    }

    private static Iterable<LocalDate> jours(String... dates) {
        return Stream.of(dates).map(LocalDate::parse).toList();
    }
}
