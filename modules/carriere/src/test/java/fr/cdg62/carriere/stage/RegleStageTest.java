package fr.cdg62.carriere.stage;

import static org.assertj.core.api.Assertions.assertThatCode;

import fr.cdg62.carriere.Refus;
import fr.cdg62.carriere.api.stage.DecompteStage;
import fr.cdg62.carriere.api.stage.NouveauStage;
import fr.cdg62.carriere.api.stage.VoieStage;
import fr.cdg62.carriere.stage.calcul.CalculStage;
import fr.cdg62.carriere.stage.calcul.DureeStage;
import fr.cdg62.socle.probleme.CodeProbleme;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Refus du stage (§ 1.6)")
class RegleStageTest {
    private static final LocalDate DEBUT = LocalDate.of(2026, 1, 1);
    /** From 1 January to 31 December 2026; the 183rd of its 365 days is 2 July. */
    private static final DecompteStage UN_AN =
            new CalculStage(DEBUT, new DureeStage(12, 365, 10), 0, List.of(), List.of()).decompte();

    private static NouveauStage nouveau(VoieStage voie, String vacance, String liste) {
        return new NouveauStage(1, "ADJ_ADM", voie, DEBUT, vacance, DEBUT.minusMonths(2), liste, null, false);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void pasDeNominationSansDeclarationDeVacance(String vacance) {
        Refus.verifier(
                () -> RegleStage.nomination(nouveau(VoieStage.SANS_CONCOURS, vacance, null), "C", 1),
                CodeProbleme.STAGE_NOMINATION,
                "vacance",
                "Une nomination suppose une déclaration de vacance d'emploi : indiquez son numéro.");
    }

    @ParameterizedTest
    @CsvSource({"C, 2", "B, 1", "A, 1"})
    void leSansConcoursNEstOuvertQuAuPremierGradeDeC(String categorie, int rang) {
        Refus.verifier(
                () -> RegleStage.nomination(nouveau(VoieStage.SANS_CONCOURS, "V-1", null), categorie, rang),
                CodeProbleme.STAGE_NOMINATION,
                "voie",
                "Le recrutement sans concours n'est ouvert que dans le premier grade de catégorie C.");
        assertThatCode(() -> RegleStage.nomination(nouveau(VoieStage.SANS_CONCOURS, "V-1", null), "C", 1))
                .doesNotThrowAnyException();
    }

    @Test
    void leConcoursSupposeUneListeVivante() {
        Refus.verifier(
                () -> RegleStage.nomination(nouveau(VoieStage.CONCOURS, "V-1", ""), "B", 1),
                CodeProbleme.STAGE_NOMINATION,
                "listeAptitude",
                "Indiquez la liste d'aptitude en cours de validité sur laquelle l'agent est inscrit.");
        Refus.verifier(
                () -> RegleStage.listeExterieure(null, DEBUT),
                CodeProbleme.STAGE_NOMINATION,
                "termeListe",
                "Cette liste n'est pas tenue par le Centre de gestion du Pas-de-Calais :"
                        + " indiquez le dernier jour de l'inscription.");
        Refus.verifier(
                () -> RegleStage.listeExterieure(DEBUT.minusDays(1), DEBUT),
                CodeProbleme.STAGE_NOMINATION,
                "termeListe",
                "L'inscription sur la liste d'aptitude a pris fin le 31/12/2025,"
                        + " avant le premier jour de stage (01/01/2026).");
        assertThatCode(() -> RegleStage.listeExterieure(DEBUT, DEBUT)).doesNotThrowAnyException();
    }

    @Test
    void laProrogationNeDepassePasSonMaximum() {
        Refus.verifier(
                () -> RegleStage.prorogation(4, 6, 9),
                CodeProbleme.STAGE_PROROGATION,
                "mois",
                "La prorogation pour insuffisance ne peut dépasser 9 mois au total ; 6 sont déjà décidés.");
        assertThatCode(() -> RegleStage.prorogation(3, 6, 9)).doesNotThrowAnyException();
        Refus.verifier(
                () -> RegleStage.prorogation(0, 0, 9),
                CodeProbleme.SAISIE_INVALIDE,
                "mois",
                "Indiquez le nombre de mois de prorogation.");
    }

    @Test
    void laTitularisationAttendLeLendemainDuDernierJour() {
        Refus.verifier(
                () -> RegleStage.titularisation(UN_AN, LocalDate.of(2026, 12, 31)),
                CodeProbleme.STAGE_TITULARISATION_PREMATUREE,
                "date",
                "La titularisation ne peut prendre effet avant le 01/01/2027.");
        assertThatCode(() -> RegleStage.titularisation(UN_AN, LocalDate.of(2027, 1, 1)))
                .doesNotThrowAnyException();
    }

    @Test
    void leLicenciementAttendLaMoitieDuStage() {
        LocalDate avis = LocalDate.of(2026, 6, 1);
        Refus.verifier(
                () -> RegleStage.licenciement(UN_AN, LocalDate.of(2026, 7, 1), avis),
                CodeProbleme.STAGE_LICENCIEMENT,
                "date",
                "Le licenciement pour insuffisance n'est possible qu'à compter du 02/07/2026, moitié du stage.");
        assertThatCode(() -> RegleStage.licenciement(UN_AN, LocalDate.of(2026, 7, 2), avis))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "2026-09-02")
    void leLicenciementSuitLAvisDeLaCap(LocalDate avis) {
        Refus.verifier(
                () -> RegleStage.licenciement(UN_AN, LocalDate.of(2026, 9, 1), avis),
                CodeProbleme.STAGE_LICENCIEMENT,
                "avisCap",
                "L'avis de la commission administrative paritaire précède la décision : indiquez sa date.");
    }

    @Test
    void leStageNeRecommenceQuApresUneLongueInterruption() {
        Refus.verifier(
                () -> RegleStage.renouvellement(UN_AN),
                CodeProbleme.ETAT_TRANSITION_INTERDITE,
                null,
                "Le stage ne recommence qu'après plus d'un an d'interruption survenue avant sa moitié.");
    }

    @ParameterizedTest
    @CsvSource({"A, CONCOURS, 1", "B, CONCOURS, 1", "B, PROMOTION_INTERNE, 2"})
    void laDispenseEstPourLaCategorieC(String categorie, VoieStage voie, int rang) {
        Refus.verifier(
                () -> RegleStage.dispense(categorie, voie, rang),
                CodeProbleme.ETAT_TRANSITION_INTERDITE,
                null,
                "La dispense de stage ne concerne que la catégorie C, et en catégorie B le titulaire"
                        + " du premier grade recruté par concours dans le deuxième.");
        assertThatCode(() -> RegleStage.dispense("B", VoieStage.CONCOURS, 2)).doesNotThrowAnyException();
    }
}
