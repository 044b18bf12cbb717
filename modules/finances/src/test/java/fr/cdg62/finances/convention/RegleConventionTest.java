package fr.cdg62.finances.convention;

import static fr.cdg62.finances.EssaiMachine.refus;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.cdg62.finances.api.convention.LigneConvention;
import fr.cdg62.finances.api.convention.ModeFacturation;
import fr.cdg62.finances.api.convention.NouvelleConvention;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.valeur.Montant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegleConventionTest {

    private static final LocalDate EFFET = LocalDate.of(2026, 1, 1);
    private static final int TROIS_ANS = 36;

    @Test
    void troisEcheancesEgalesLeResteSurLaDerniere() {
        List<Echeance> plan = Echeance.plan(echeancier("1000.00", 3, 12), EFFET);

        assertThat(plan)
                .containsExactly(
                        new Echeance(1, LocalDate.of(2026, 1, 1), Montant.de("333.33")),
                        new Echeance(2, LocalDate.of(2027, 1, 1), Montant.de("333.33")),
                        new Echeance(3, LocalDate.of(2028, 1, 1), Montant.de("333.34")));
    }

    @Test
    void uneFinDeMoisSeReplieSurLeDernierJour() {
        List<Echeance> plan = Echeance.plan(echeancier("100.00", 3, 1), LocalDate.of(2026, 1, 31));

        assertThat(plan)
                .extracting(Echeance::date)
                .containsExactly(LocalDate.of(2026, 1, 31), LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 31));
    }

    @ParameterizedTest
    @CsvSource({"36,1", "3,12", "12,3", "1,12", "2,35"})
    void lEtalementTientEnTroisAns(int nombre, int intervalle) {
        assertThatCode(() -> verifier(12, echeancier("900.00", nombre, intervalle)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"37,1", "4,12", "2,36", "2,0"})
    void lEtalementNeDepassePasTroisAns(int nombre, int intervalle) {
        refus(
                () -> verifier(12, echeancier("900.00", nombre, intervalle)),
                CodeProbleme.SAISIE_INVALIDE,
                "lignes.intervalleMois");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 121})
    void laDureeEstBornee(int mois) {
        refus(() -> verifier(mois), CodeProbleme.SAISIE_INVALIDE, "dureeMois");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 120})
    void lesBornesDeLaDureeSontPermises(int mois) {
        assertThatCode(() -> verifier(mois)).doesNotThrowAnyException();
    }

    @Test
    void unAbonnementSuitLaGrilleOuUnMontantConvenu() {
        LigneConvention deux =
                new LigneConvention(ModeFacturation.ABONNEMENT, "ABONNEMENT", "SAE", null, Montant.de(10), null, null);
        LigneConvention aucun = new LigneConvention(ModeFacturation.ABONNEMENT, null, "SAE", null, null, null, null);

        refus(() -> verifier(12, deux), CodeProbleme.SAISIE_INVALIDE, "lignes.prestation");
        refus(() -> verifier(12, aucun), CodeProbleme.SAISIE_INVALIDE, "lignes.prestation");
    }

    @Test
    void unMontantConvenuEstStrictementPositif() {
        refus(() -> verifier(12, echeancier("0.00", 1, 1)), CodeProbleme.SAISIE_INVALIDE, "lignes.montant");
    }

    @Test
    void unMontantConvenuSuitUnDevisAccepte() {
        refus(() -> RegleConvention.devis(nouvelle("ARCHIVAGE", null)), CodeProbleme.SAISIE_INVALIDE, "devis");
        assertThatCode(() -> RegleConvention.devis(nouvelle("ARCHIVAGE", 7L))).doesNotThrowAnyException();
        assertThatCode(() -> RegleConvention.devis(nouvelle("SECU_DATA", null)))
                .as("tripartite : le devis est celui du partenaire")
                .doesNotThrowAnyException();
    }

    @Test
    void lesMontantsConvenusSontCeuxDuDevis() {
        List<LigneConvention> lignes = List.of(echeancier("600.00", 2, 12), echeancier("400.00", 1, 1));

        assertThatCode(() -> RegleConvention.montants(lignes, Montant.de("1000.00")))
                .doesNotThrowAnyException();
        assertThatCode(() -> RegleConvention.montants(List.of(), Montant.de("110.00")))
                .as("tout à la grille")
                .doesNotThrowAnyException();
        refus(
                () -> RegleConvention.montants(lignes, Montant.de("999.99")),
                CodeProbleme.SAISIE_INVALIDE,
                "lignes.montant");
    }

    private static NouvelleConvention nouvelle(String mission, Long devis) {
        return new NouvelleConvention(
                "216200014", mission, "Objet", devis, EFFET, 12, false, false, List.of(echeancier("900.00", 3, 12)));
    }

    private static LigneConvention echeancier(String montant, int nombre, int intervalle) {
        return new LigneConvention(
                ModeFacturation.ECHEANCIER, null, "Archivage", null, Montant.de(montant), nombre, intervalle);
    }

    private static void verifier(int duree, LigneConvention... lignes) {
        RegleConvention.convention(
                new NouvelleConvention(
                        "216200014", "ARCHIVAGE", "Objet", null, EFFET, duree, false, false, List.of(lignes)),
                TROIS_ANS);
    }
}
