package fr.cdg62.finances.prestation;

import static fr.cdg62.finances.EssaiMachine.refus;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.cdg62.finances.api.prestation.NouvellePrestation;
import fr.cdg62.finances.convention.ConventionsEssayees;
import fr.cdg62.socle.probleme.CodeProbleme;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReglePrestationTest {

    private static final LocalDate EFFET = LocalDate.of(2026, 1, 1);
    private static final LocalDate FIN = LocalDate.of(2026, 12, 31);
    private static final LocalDate JOUR = LocalDate.of(2027, 3, 1);

    @Test
    void lesBornesDeLaConventionSontComprises() {
        assertThatCode(() -> verifier(EFFET, "1", JOUR)).doesNotThrowAnyException();
        assertThatCode(() -> verifier(FIN, "0.25", JOUR)).doesNotThrowAnyException();
    }

    @Test
    void refuseHorsDeLaPeriodeDeLaConvention() {
        refus(() -> verifier(EFFET.minusDays(1), "1", JOUR), CodeProbleme.PRESTATION_HORS_CONVENTION, "date");
        refus(() -> verifier(FIN.plusDays(1), "1", JOUR), CodeProbleme.PRESTATION_HORS_CONVENTION, "date");
    }

    @Test
    void refuseSousUneConventionQuiNEstPasActive() {
        refus(
                () -> ReglePrestation.verifier(prestation(EFFET, "1"), ConventionsEssayees.brouillon(EFFET, 12), JOUR),
                CodeProbleme.PRESTATION_HORS_CONVENTION,
                "date");
    }

    @Test
    void refuseUneDateFutureEtUneQuantiteImpossible() {
        refus(() -> verifier(JOUR.plusDays(1), "1", JOUR), CodeProbleme.SAISIE_INVALIDE, "date");
        refus(() -> verifier(EFFET, "0", JOUR), CodeProbleme.SAISIE_INVALIDE, "quantite");
        refus(() -> verifier(EFFET, "-1", JOUR), CodeProbleme.SAISIE_INVALIDE, "quantite");
        refus(() -> verifier(EFFET, "0.333", JOUR), CodeProbleme.SAISIE_INVALIDE, "quantite");
    }

    private static void verifier(LocalDate date, String quantite, LocalDate jour) {
        ReglePrestation.verifier(prestation(date, quantite), ConventionsEssayees.active(EFFET, 12), jour);
    }

    private static NouvellePrestation prestation(LocalDate date, String quantite) {
        return new NouvellePrestation(1, "MISE_EN_OEUVRE", date, new BigDecimal(quantite), null);
    }
}
