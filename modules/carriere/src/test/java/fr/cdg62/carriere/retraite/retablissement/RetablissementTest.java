package fr.cdg62.carriere.retraite.retablissement;

import static org.assertj.core.api.Assertions.assertThatCode;

import fr.cdg62.carriere.Refus;
import fr.cdg62.carriere.identite.Identite;
import fr.cdg62.socle.probleme.CodeProbleme;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The form is asked by posting it: within the year of the radiation (E308, § 3.6). */
class RetablissementTest {
    private static final LocalDate RADIATION = LocalDate.of(2025, 11, 3);
    private static final LocalDate LIMITE = LocalDate.of(2026, 11, 3);

    private static Retablissement edite() {
        Retablissement retablissement = new Retablissement(
                new Identite(1, 2, "FICTIF", "Zoé", "216200014", "Arras", "ADJ_ADM"),
                new PreparationFormulaire.Depart(RADIATION, RADIATION.minusDays(1), RADIATION, null));
        retablissement.geler(new Formulaire(540, "1 an 6 mois", 367, LIMITE, List.of()));
        return retablissement;
    }

    @Test
    void leFormulaireSePosteDansLAnneeDeLaRadiation() {
        assertThatCode(() -> edite().envoyer(LIMITE)).doesNotThrowAnyException();
        Refus.verifier(
                () -> edite().envoyer(LIMITE.plusDays(1)),
                CodeProbleme.RTB_TARDIF,
                "date",
                "Le rétablissement se demandait jusqu'au 03/11/2026 (E308).");
    }
}
