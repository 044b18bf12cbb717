package fr.cdg62.carriere.api.duree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.socle.probleme.DemandeRefusee;
import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DureeTest {

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, 2024-03-31, 3 mois",
        "2024-01-15, 2024-02-14, 1 mois",
        "2024-01-01, 2024-01-01, 1 jour",
        "2019-01-01, 2024-04-30, 5 ans 4 mois",
        "2024-02-01, 2024-02-29, 1 mois",
        "2024-01-02, 2024-01-31, 29 jours",
    })
    void compteLesMoisEntiersPuisLesJours(LocalDate premier, LocalDate dernier, String attendu) {
        assertThat(Duree.entre(premier, dernier).texte()).isEqualTo(attendu);
    }

    @ParameterizedTest
    @CsvSource({
        "64, 3, 4, 4 ans",
        "84, 1, 2, 3 ans 6 mois",
        "12, 3, 8, 4 mois 15 jours",
        "48, 9, 16, 2 ans 3 mois",
        "0, 3, 4, néant",
    })
    void prendUneFraction(int mois, int numerateur, int denominateur, String attendu) {
        assertThat(Duree.mois(mois).fraction(numerateur, denominateur).texte()).isEqualTo(attendu);
    }

    @Test
    void laFinDuMoisBorneLaDateAtteinte() {
        assertThat(Duree.mois(6).apres(LocalDate.of(2024, Month.AUGUST, 31))).isEqualTo("2025-02-28");
        assertThat(Duree.de(0, 1, 15).apres(LocalDate.of(2024, Month.JANUARY, 1)))
                .isEqualTo("2024-02-16");
    }

    @Test
    void unResteNeDescendPasSousZero() {
        assertThat(Duree.mois(1).moins(Duree.mois(2))).isEqualTo(Duree.NULLE);
        assertThatThrownBy(() -> new Duree(-1)).isInstanceOf(DemandeRefusee.class);
    }
}
