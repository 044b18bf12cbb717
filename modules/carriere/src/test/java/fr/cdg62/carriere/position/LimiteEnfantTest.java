package fr.cdg62.carriere.position;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.carriere.api.acte.EnfantVise;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Terme du congé parental (CGFP, art. L515-3 ; décret 86-68, art. 29)")
class LimiteEnfantTest {
    private static final LocalDate DU = LocalDate.of(2026, 1, 1);

    @ParameterizedTest(name = "{0} enfant(s) né(s) le {1}, arrivée le {2} : {3}")
    @CsvSource({
        "1, 2025-01-10, , 2028-01-10",
        "1, 2024-01-10, 2025-03-01, 2028-03-01",
        "1, 2022-03-01, 2025-03-01, 2026-03-01",
        "2, 2025-01-10, , 2028-09-01",
        "2, 2024-10-10, , 2028-09-01",
        "2, 2025-09-01, , 2028-09-01",
        "3, 2025-01-10, , 2031-01-10",
        "4, 2025-01-10, 2025-03-01, 2031-01-10",
    })
    void premierJourSansDroit(int nombre, LocalDate naissance, LocalDate arrivee, LocalDate limite) {
        LimiteEnfant terme = LimiteEnfant.de(new EnfantVise(naissance, arrivee, nombre), DU, new SeuilsDesTextes());

        assertThat(terme.jour()).isEqualTo(limite);
        assertThat(terme.aVerifier()).as("école maternelle : date à vérifier").isEqualTo(nombre == 2);
    }
}
