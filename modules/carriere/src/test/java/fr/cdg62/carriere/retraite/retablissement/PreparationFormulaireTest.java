package fr.cdg62.carriere.retraite.retablissement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.cdg62.carriere.Refus;
import fr.cdg62.carriere.retraite.reglage.ReglesLivrees;
import fr.cdg62.carriere.retraite.reglage.ReglesRetraite;
import fr.cdg62.socle.probleme.CodeProbleme;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Conditions of a rétablissement: less than two years (E303), within the year (E308). */
class PreparationFormulaireTest {
    private static final ReglesRetraite REGLES = ReglesLivrees.toutes();
    private static final LocalDate RADIATION = LocalDate.of(2026, 3, 1);
    private static final int DEUX_ANS = 720;

    private static LocalDate limite(LocalDate demandeeLe) {
        return PreparationFormulaire.limite(
                new PreparationFormulaire.Depart(demandeeLe, RADIATION.minusDays(1), RADIATION, null), REGLES);
    }

    @Test
    void laDemandeSeFaitDansLAnneeDeLaRadiation() {
        LocalDate limite = LocalDate.of(2027, 3, 1);
        assertThat(limite(limite.minusDays(1))).isEqualTo(limite);
        assertThat(limite(limite)).isEqualTo(limite);
        assertThat(Refus.de(() -> limite(limite.plusDays(1))).code()).isEqualTo(CodeProbleme.RTB_TARDIF);
    }

    /** Months of thirty days: 719 days are less than two years, 720 open the right to a pension. */
    @Test
    void deuxAnsDeServicesDonnentUnePension() {
        assertThatCode(() -> PreparationFormulaire.exigerCourt(DEUX_ANS - 1, REGLES, RADIATION))
                .doesNotThrowAnyException();
        for (int jours : new int[] {DEUX_ANS, DEUX_ANS + 1, 0}) {
            assertThat(Refus.de(() -> PreparationFormulaire.exigerCourt(jours, REGLES, RADIATION))
                            .code())
                    .isEqualTo(CodeProbleme.RETRAITE_SERVICES);
        }
    }
}
