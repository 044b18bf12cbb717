package fr.cdg62.carriere.sanction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.cdg62.carriere.Refus;
import fr.cdg62.socle.probleme.CodeProbleme;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Effacement des sanctions (CGFP, art. L533-5 et L533-6)")
class EffacementTest {
    private static final LocalDate SANCTION = LocalDate.of(2023, 11, 23);

    @Test
    void blameEffaceAuBoutDeTroisAns() {
        Effacement blame = new Effacement(1, SANCTION, 3);

        Refus.verifier(
                () -> blame.exiger(LocalDate.of(2026, 11, 22), 0, List.of()),
                CodeProbleme.SANCTION_NON_EFFACABLE,
                "retrait",
                "Cette sanction du groupe 1 est effaçable à compter du 23/11/2026 (3 ans).");
        assertThatCode(() -> blame.exiger(LocalDate.of(2026, 11, 23), 0, List.of()))
                .doesNotThrowAnyException();
    }

    @Test
    void uneAutreSanctionPendantLesTroisAnsEmpecheLEffacement() {
        Refus.verifier(
                () -> new Effacement(1, SANCTION, 3)
                        .exiger(LocalDate.of(2026, 11, 23), 0, List.of(LocalDate.of(2025, 1, 1))),
                CodeProbleme.SANCTION_NON_EFFACABLE,
                "retrait",
                "Une autre sanction est intervenue pendant les 3 ans : celle-ci n'est pas effacée d'office.");
    }

    @Test
    void groupeDeuxApresDixAnsDeServicesEffectifs() {
        Effacement exclusion = new Effacement(2, LocalDate.of(2015, 1, 1), 10);

        assertThat(exclusion.possibleLe(0)).isEqualTo("2025-01-01");
        assertThat(exclusion.possibleLe(31)).isEqualTo("2025-02-01");
        Refus.verifier(
                () -> exclusion.exiger(LocalDate.of(2025, 1, 31), 31, List.of()),
                CodeProbleme.SANCTION_NON_EFFACABLE,
                "retrait",
                "Cette sanction du groupe 2 est effaçable à compter du 01/02/2025 (10 ans de services effectifs).");
    }
}
