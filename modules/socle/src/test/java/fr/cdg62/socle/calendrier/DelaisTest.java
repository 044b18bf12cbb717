package fr.cdg62.socle.calendrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DelaisTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-10,15,2026-03-25",
        "2026-12-20,15,2027-01-04",
        "2028-02-28,1,2028-02-29",
        "2026-05-01,0,2026-05-01"
    })
    void compteLesJoursCalendairesSansReport(LocalDate depart, int n, LocalDate attendu) {
        assertThat(Delais.joursCalendaires(depart, n)).isEqualTo(attendu);
    }

    @ParameterizedTest
    @CsvSource({
        // election results of Thursday 10 December 2026, claims within 5 jours francs
        "2026-12-10,5,2026-12-16",
        // expiry on Saturday 7 November 2026: carried over to Monday
        "2026-11-03,3,2026-11-09",
        // expiry on Sunday 1 November 2026
        "2026-10-28,3,2026-11-02",
        // expiry on Friday 1 May 2026, a holiday before a week-end
        "2026-04-27,3,2026-05-04",
        // expiry on Wednesday 11 November 2026
        "2026-11-07,3,2026-11-12",
        // expiry on Saturday 4 April 2026, then Easter Sunday and Easter Monday
        "2026-03-31,3,2026-04-07"
    })
    void compteLesJoursFrancsEtReporteLEcheance(LocalDate depart, int n, LocalDate attendu) {
        assertThat(Delais.joursFrancs(depart, n)).isEqualTo(attendu);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23,1,2026-11-24",
        "2026-11-20,1,2026-11-23",
        "2026-11-21,1,2026-11-23",
        "2026-11-10,1,2026-11-12",
        "2026-04-30,2,2026-05-05",
        "2026-12-24,5,2027-01-04",
        "2026-05-01,0,2026-05-01"
    })
    void compteLesJoursOuvres(LocalDate depart, int n, LocalDate attendu) {
        assertThat(Delais.joursOuvres(depart, n)).isEqualTo(attendu);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31,1,2026-02-28",
        "2028-01-31,1,2028-02-29",
        "2026-03-31,1,2026-04-30",
        "2026-01-30,1,2026-02-28",
        "2026-02-28,1,2026-03-28",
        "2026-01-10,2,2026-03-10",
        "2026-11-30,3,2027-02-28"
    })
    void compteLesMoisDeQuantiemeAQuantieme(LocalDate depart, int n, LocalDate attendu) {
        assertThat(Delais.mois(depart, n)).isEqualTo(attendu);
    }

    @Test
    void nePartPasEnArriere() {
        LocalDate jour = LocalDate.of(2026, 3, 10);
        assertThatThrownBy(() -> Delais.joursCalendaires(jour, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Delais.joursFrancs(jour, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Delais.joursOuvres(jour, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Delais.mois(jour, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void leReportTombeUnJourOuvreEtNAvanceJamais(@ForAll("jours") LocalDate jour) {
        LocalDate reporte = Delais.reporte(jour);
        assertThat(Delais.estOuvre(reporte)).isTrue();
        assertThat(reporte).isBetween(jour, jour.plusDays(5));
        assertThat(Delais.reporte(reporte)).isEqualTo(reporte);
    }

    @Property
    void nJoursOuvresEnCompteNEntreLeDepartExcluEtLEcheance(
            @ForAll("jours") LocalDate depart, @ForAll @IntRange(min = 1, max = 60) int n) {
        LocalDate echeance = Delais.joursOuvres(depart, n);
        assertThat(depart.plusDays(1).datesUntil(echeance.plusDays(1)).filter(Delais::estOuvre))
                .hasSize(n);
        assertThat(Delais.estOuvre(echeance)).isTrue();
    }

    @Property
    void leMoisGardeLeQuantiemeOuFinitLeMois(
            @ForAll("jours") LocalDate depart, @ForAll @IntRange(min = 0, max = 120) int n) {
        LocalDate echeance = Delais.mois(depart, n);
        assertThat(echeance.getDayOfMonth()).isEqualTo(Math.min(depart.getDayOfMonth(), echeance.lengthOfMonth()));
        int moisEcoules =
                (echeance.getYear() - depart.getYear()) * 12 + echeance.getMonthValue() - depart.getMonthValue();
        assertThat(moisEcoules).isEqualTo(n);
    }

    @Property
    void lesJoursFrancsLaissentNJoursEntiers(
            @ForAll("jours") LocalDate depart, @ForAll @IntRange(min = 0, max = 60) int n) {
        assertThat(Delais.joursFrancs(depart, n)).isAfterOrEqualTo(depart.plusDays(n + 1L));
    }

    @Provide
    Arbitrary<LocalDate> jours() {
        return Arbitraries.integers().between(0, 3_650).map(LocalDate.of(2024, 1, 1)::plusDays);
    }
}
