package fr.cdg62.carriere.stage.calcul;

import static fr.cdg62.carriere.api.stage.EffetAbsence.CONGE_NAISSANCE;
import static fr.cdg62.carriere.api.stage.EffetAbsence.CONGE_REMUNERE;
import static fr.cdg62.carriere.api.stage.EffetAbsence.JOURS_OUVRES;
import static fr.cdg62.carriere.api.stage.EffetAbsence.NON_REMUNERE;
import static fr.cdg62.carriere.api.stage.EffetAbsence.SANS_EFFET;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.carriere.api.stage.DecompteStage;
import fr.cdg62.carriere.api.stage.EffetAbsence;
import fr.cdg62.carriere.api.stage.LigneDecompte;
import fr.cdg62.socle.trace.Etape;
import fr.cdg62.socle.valeur.Periode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalculStageTest {
    private static final DureeStage UN_AN = new DureeStage(12, 365, 10);
    private static final DureeStage SIX_MOIS = new DureeStage(6, 182, 10);

    @ParameterizedTest(name = "({0}) {1}")
    @CsvSource({
        "a, 2023-03-01, CONGE_REMUNERE, 2023-06-01, 2023-08-08, 33, 2024-04-02, 2024-04-03",
        "b, 2022-01-01, CONGE_REMUNERE, 2022-03-01, 2022-04-15, 10, 2023-01-10, 2023-01-11",
    })
    @DisplayName("Exemples publiés (a) et (b) : le congé de maladie au-delà de 36 jours prolonge")
    void maladie(
            String exemple,
            LocalDate debut,
            EffetAbsence effet,
            LocalDate du,
            LocalDate au,
            int exces,
            LocalDate fin,
            LocalDate titularisation) {
        DecompteStage decompte = calcul(debut, UN_AN, absence(effet, du, au));

        assertThat(decompte.fin()).isEqualTo(fin);
        assertThat(decompte.titularisation()).isEqualTo(titularisation);
        assertThat(decompte.joursNonComptes()).isEqualTo(exces);
    }

    @Test
    @DisplayName("Exemple publié (c) : la convention de (b) donne le 17/03/2023, la source imprime le 18/03/2023")
    void maternite() {
        DecompteStage decompte =
                calcul(LocalDate.parse("2022-01-01"), UN_AN, absence(CONGE_NAISSANCE, "2022-10-01", "2023-01-20"));

        assertThat(decompte.absences().get(0).jours()).isEqualTo(112);
        assertThat(decompte.joursNonComptes()).isEqualTo(76);
        assertThat(decompte.fin()).isEqualTo("2023-03-17");
        assertThat(decompte.titularisation()).isEqualTo("2023-01-01");
        assertThat(decompte.trace().etapes())
                .extracting(Etape::resultat)
                .containsExactly(
                        "jusqu'au 31/12/2022 (365 jours)", "76 jours de prolongation", "17/03/2023", "01/01/2023");
    }

    @Test
    @DisplayName("Exemple publié (d) : 214 jours à 50 % valent 107 jours, le reste finit le 15/09/2023")
    void miTemps() {
        DecompteStage decompte = new CalculStage(
                        LocalDate.parse("2022-06-01"),
                        UN_AN,
                        0,
                        List.of(),
                        List.of(tempsPartiel(50, "2022-06-01", "2022-12-31")))
                .decompte();

        assertThat(decompte.fin()).isEqualTo("2023-09-15");
        assertThat(decompte.titularisation()).isEqualTo("2023-09-16");
        assertThat(decompte.trace().etapes().get(1).resultat()).isEqualTo("107 jours accomplis");
    }

    @Test
    @DisplayName("80 % toute l'année : 365 / 0,8 = 456,25, soit 457 jours")
    void quatreVingtsPourCent() {
        DecompteStage decompte = new CalculStage(
                        LocalDate.parse("2024-01-01"),
                        UN_AN,
                        0,
                        List.of(),
                        List.of(tempsPartiel(80, "2024-01-01", "2026-12-31")))
                .decompte();

        assertThat(decompte.joursEcoules()).isEqualTo(457);
        assertThat(decompte.fin()).isEqualTo("2025-04-01");
    }

    @Test
    @DisplayName("Deux congés de 20 jours : 40 − 36 = 4 jours")
    void deuxConges() {
        DecompteStage decompte = calcul(
                LocalDate.parse("2022-01-01"),
                UN_AN,
                absence(CONGE_REMUNERE, "2022-05-01", "2022-05-20"),
                absence(CONGE_REMUNERE, "2022-02-01", "2022-02-20"));

        assertThat(decompte.joursNonComptes()).isEqualTo(4);
        assertThat(decompte.fin()).isEqualTo("2023-01-04");
        assertThat(decompte.absences())
                .extracting(LigneDecompte::joursNonComptes)
                .containsExactly(0, 4);
    }

    @ParameterizedTest(name = "{0} jours de maladie sur un stage de six mois : {1} jours")
    @CsvSource({"17, 0", "18, 0", "19, 1"})
    void dixiemeDeSixMois(int jours, int exces) {
        LocalDate debut = LocalDate.parse("2024-01-01");
        LocalDate conge = LocalDate.parse("2024-02-01");
        DecompteStage decompte = calcul(debut, SIX_MOIS, absence(CONGE_REMUNERE, conge, conge.plusDays(jours - 1L)));

        assertThat(decompte.joursNonComptes()).isEqualTo(exces);
        assertThat(decompte.fin()).isEqualTo(LocalDate.parse("2024-06-30").plusDays(exces));
    }

    @ParameterizedTest(name = "{0} jours : {1} jours de prolongation")
    @CsvSource({"35, 0", "36, 0", "37, 1"})
    void dixiemeDUnAn(int jours, int exces) {
        LocalDate conge = LocalDate.parse("2022-02-01");
        DecompteStage decompte = calcul(
                LocalDate.parse("2022-01-01"), UN_AN, absence(CONGE_REMUNERE, conge, conge.plusDays(jours - 1L)));

        assertThat(decompte.joursNonComptes()).isEqualTo(exces);
    }

    @Test
    @DisplayName("Solidarité familiale du lundi 03/01 au dimanche 16/01/2022 : dix jours ouvrés")
    void joursOuvres() {
        DecompteStage decompte =
                calcul(LocalDate.parse("2022-01-01"), UN_AN, absence(JOURS_OUVRES, "2022-01-03", "2022-01-16"));

        assertThat(decompte.fin()).isEqualTo("2023-01-10");
    }

    @Test
    void uneAbsenceNonRemunereeDecaleJourPourJourEtLeCongeAnnuelNeChangeRien() {
        DecompteStage decompte = calcul(
                LocalDate.parse("2022-01-01"),
                UN_AN,
                absence(NON_REMUNERE, "2022-03-01", "2022-03-15"),
                absence(SANS_EFFET, "2022-08-01", "2022-08-21"));

        assertThat(decompte.fin()).isEqualTo("2023-01-15");
    }

    @Test
    void unCongePrisPendantLaProlongationProlongeEncore() {
        DecompteStage decompte = calcul(
                LocalDate.parse("2022-01-01"),
                UN_AN,
                absence(CONGE_REMUNERE, "2022-03-01", "2022-04-15"),
                absence(CONGE_REMUNERE, "2023-01-09", "2023-01-12"));

        assertThat(decompte.fin()).isEqualTo("2023-01-14");
    }

    @Test
    void laProrogationPourInsuffisanceSuitLeStageEtSeDistingue() {
        DecompteStage decompte =
                new CalculStage(LocalDate.parse("2022-01-01"), UN_AN, 6, List.of(), List.of()).decompte();

        assertThat(decompte.prorogation())
                .isEqualTo(Periode.entre(LocalDate.parse("2023-01-01"), LocalDate.parse("2023-06-30")));
        assertThat(decompte.titularisation()).isEqualTo("2023-07-01");
    }

    @ParameterizedTest(name = "interrompu du {0} au {1} : à recommencer {2}")
    @CsvSource({
        "2022-03-01, 2023-02-28, false",
        "2022-03-01, 2023-03-01, true",
        "2022-08-01, 2023-12-31, false",
    })
    void seRecommenceApresPlusDUnAnAvantLaMoitie(LocalDate du, LocalDate au, boolean attendu) {
        DecompteStage decompte = calcul(LocalDate.parse("2022-01-01"), UN_AN, absence(NON_REMUNERE, du, au));

        assertThat(decompte.recommencable()).isEqualTo(attendu);
    }

    @Test
    void laMoitieDeTroisCentSoixanteCinqJoursEstFaiteLeCentQuatreVingtTroisieme() {
        assertThat(calcul(LocalDate.parse("2022-01-01"), UN_AN).demiStage()).isEqualTo("2022-07-02");
    }

    private static DecompteStage calcul(LocalDate debut, DureeStage duree, Absence... absences) {
        return new CalculStage(debut, duree, 0, List.of(absences), List.of()).decompte();
    }

    private static Absence absence(EffetAbsence effet, String du, String au) {
        return absence(effet, LocalDate.parse(du), LocalDate.parse(au));
    }

    private static Absence absence(EffetAbsence effet, LocalDate du, LocalDate au) {
        return new Absence(Periode.entre(du, au), effet, "Congé");
    }

    private static TempsPartiel tempsPartiel(int quotite, String du, String au) {
        return new TempsPartiel(Periode.entre(LocalDate.parse(du), LocalDate.parse(au)), quotite);
    }
}
