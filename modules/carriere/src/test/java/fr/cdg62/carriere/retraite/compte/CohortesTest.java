package fr.cdg62.carriere.retraite.compte;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.carriere.api.retraite.compte.CompteRetraiteVue.Cohorte;
import fr.cdg62.carriere.retraite.reglage.ReglesLivrees;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cohorts of 2025: born 1965 (EIG at 60), 1970 (EIG at 55), 1975, 1980, 1985 (RIS); reliable by 31 May. */
@DisplayName("Campagnes du droit à l'information")
class CohortesTest {
    @ParameterizedTest(name = "né le {0}, vu le {1}")
    @CsvSource({
        "1965-07-02, 2025-02-01, 2025, true",
        "1970-07-02, 2025-05-31, 2025, true",
        "1970-07-02, 2025-06-01, 2030, true",
        "1975-12-31, 2025-01-01, 2025, false",
        "1980-01-01, 2025-01-01, 2025, false",
        "1985-01-01, 2025-01-01, 2025, false",
        "1974-01-01, 2025-01-01, 2029, true",
        "2000-01-01, 2025-01-01, 2035, false",
    })
    void laCampagneSuitLAgeAtteintDansLAnnee(LocalDate naissance, LocalDate jour, int annee, boolean globale) {
        assertThat(Cohortes.prochaine(naissance, jour, ReglesLivrees.toutes()))
                .isEqualTo(new Cohorte(annee, globale, LocalDate.of(annee, 5, 31)));
    }
}
