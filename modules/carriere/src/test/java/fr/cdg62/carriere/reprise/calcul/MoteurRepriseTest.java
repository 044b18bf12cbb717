package fr.cdg62.carriere.reprise.calcul;

import static fr.cdg62.carriere.api.reprise.NatureService.MILITAIRE_GRADE;
import static fr.cdg62.carriere.api.reprise.NatureService.PRIVE;
import static fr.cdg62.carriere.api.reprise.NatureService.PUBLIC;
import static fr.cdg62.carriere.api.reprise.NatureService.SERVICE_NATIONAL;
import static fr.cdg62.carriere.api.reprise.NiveauService.A;
import static fr.cdg62.carriere.api.reprise.NiveauService.B;
import static fr.cdg62.carriere.reprise.calcul.Etudes.NOMINATION;
import static fr.cdg62.carriere.reprise.calcul.Etudes.PLEIN;
import static fr.cdg62.carriere.reprise.calcul.Etudes.auRythme;
import static fr.cdg62.carriere.reprise.calcul.Etudes.comparer;
import static fr.cdg62.carriere.reprise.calcul.Etudes.demande;
import static fr.cdg62.carriere.reprise.calcul.Etudes.moteur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import fr.cdg62.carriere.api.classement.Classement;
import fr.cdg62.carriere.api.classement.SituationDeGrade;
import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.carriere.api.grille.EchelonGrille;
import fr.cdg62.carriere.api.reprise.NatureService;
import fr.cdg62.carriere.api.reprise.NiveauService;
import fr.cdg62.carriere.api.reprise.ScenarioReprise;
import fr.cdg62.carriere.api.reprise.ServiceAnterieur;
import fr.cdg62.carriere.grille.Grille;
import fr.cdg62.carriere.grille.Grillier;
import fr.cdg62.carriere.reprise.calcul.ReglagesReprise.LectureBVersA;
import fr.cdg62.socle.parametre.Source;
import fr.cdg62.socle.trace.Etape;
import fr.cdg62.socle.valeur.Periode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cases R1 to R10 of the specification, and the schemes of each category. */
class MoteurRepriseTest {
    @Test
    @DisplayName("R1 : C1, 5 ans 4 mois de contrats à temps plein → échelon 5, sans reliquat")
    void r1() {
        ScenarioReprise scenario = seul("ADJ_ADM", "C-ART5-I", auRythme(PUBLIC, null, 64, PLEIN));

        assertThat(scenario.prise()).isEqualTo(Duree.mois(48));
        exiger(scenario, 5, Duree.NULLE);
        assertThat(scenario.classement().trace().etapes())
                .extracting(Etape::calcul, Etape::resultat)
                .contains(
                        tuple("64 mois × 3/4 = 48 mois", "48 mois"),
                        tuple("4 ans depuis l'échelon 1", "échelon 5 sans reliquat"));
    }

    @Test
    @DisplayName("R2 : C1, 10 ans à 17 h 30 sur 35 h → 45 mois → échelon 4 et 9 mois")
    void r2() {
        ScenarioReprise scenario = seul("ADJ_ADM", "C-ART5-I", auRythme(PUBLIC, null, 120, PLEIN / 2));

        assertThat(scenario.prise()).isEqualTo(Duree.mois(45));
        exiger(scenario, 4, Duree.mois(9));
        assertThat(scenario.classement().trace().etapes().get(0).calcul()).isEqualTo("120 mois à 17 h 30 sur 35 h");
    }

    @Test
    @DisplayName("R3 : C1, 7 ans de services privés → 42 mois → échelon 4 et 6 mois")
    void r3() {
        exiger(seul("ADJ_ADM", "C-ART6-I", auRythme(PRIVE, null, 84, null)), 4, Duree.mois(6));
    }

    @Test
    @DisplayName("R4 : 5 ans 4 mois publics et 7 ans privés : un seul régime, le public, jamais la somme")
    void r4() {
        List<ScenarioReprise> scenarios = comparer(
                "ADJ_ADM",
                null,
                auRythme(PUBLIC, null, 64, PLEIN),
                new ServiceAnterieur(
                        PRIVE,
                        null,
                        NOMINATION.minusMonths(148),
                        NOMINATION.minusMonths(64).minusDays(1),
                        null,
                        "Entreprise",
                        "Certificats"));

        assertThat(scenarios)
                .extracting(ScenarioReprise::regle, ScenarioReprise::meilleur)
                .containsExactly(tuple("C-ART5-I", true), tuple("C-ART6-I", false), tuple("SANS-REPRISE", false));
        assertThat(scenarios.get(0).prise()).isEqualTo(Duree.mois(48));
    }

    @Test
    @DisplayName("R5 : C1, 26 ans publics → 19 ans 6 mois → échelon 11")
    void r5() {
        ScenarioReprise scenario = seul("ADJ_ADM", "C-ART5-I", auRythme(PUBLIC, null, 312, PLEIN));

        assertThat(scenario.prise()).isEqualTo(Duree.de(19, 6, 0));
        assertThat(scenario.classement().echelon()).isEqualTo(11);
    }

    @ParameterizedTest(name = "niveau {0} : {1} mois, échelon {2}")
    @CsvSource({"B, 72, 6", "A, 72, 6", "C, 48, 5"})
    @DisplayName("R6 : B1, 8 ans de contrats de niveau B → échelon 6 ; de niveau C → échelon 5")
    void r6(NiveauService niveau, int mois, int echelon) {
        ScenarioReprise scenario = seul("REDACTEUR", "B-ART14", auRythme(PUBLIC, niveau, 96, null));

        assertThat(scenario.prise()).isEqualTo(Duree.mois(mois));
        exiger(scenario, echelon, Duree.NULLE);
        assertThat(scenario.parDefaut()).isTrue();
    }

    @Test
    @DisplayName("R7 : B1, 20 ans privés de niveau B → plafond de 96 mois → échelon 7")
    void r7() {
        ScenarioReprise scenario = seul("REDACTEUR", "B-ART15", auRythme(PRIVE, B, 240, null));

        assertThat(scenario.prise()).isEqualTo(Duree.mois(96));
        exiger(scenario, 7, Duree.NULLE);
    }

    @ParameterizedTest(name = "{0} mois de niveau {1} → échelon {2} et {3} jours")
    @CsvSource({"180, A, 5, 270", "240, B, 4, 45", "180, C, 2, 135", "84, B, 1, 0", "144, A, 4, 180", "120, C, 1, 0"})
    @DisplayName("R8 et tables § 2.5 : attaché, services publics par niveau et par tranche")
    void r8(int mois, NiveauService niveau, int echelon, int jours) {
        exiger(seul("ATTACHE", "A-ART7", auRythme(PUBLIC, niveau, mois, null)), echelon, new Duree(jours));
    }

    @ParameterizedTest(name = "{0} : échelon {1}, IB {2}")
    @CsvSource({"PLUS_PROCHE, 7, 653", "EGAL_OU_SUPERIEUR, 8, 693"})
    @DisplayName("R9 : fonctionnaire B d'IB 597, 597 + 60 = 657, dans les deux lectures")
    void r9(LectureBVersA lecture, int echelon, int indice) {
        Classement classement = moteur(lecture)
                .comparer(demande("ATTACHE", null, new SituationDeGrade("REDACTEUR", 13, Duree.mois(10))), "ATTACHE")
                .get(0)
                .classement();

        assertThat(classement.echelon()).isEqualTo(echelon);
        assertThat(classement.indiceBrut()).isEqualTo(indice);
        assertThat(classement.anciennete())
                .as("conservée quand le gain ne dépasse pas 60 points")
                .isEqualTo(lecture == LectureBVersA.PLUS_PROCHE ? Duree.mois(10) : Duree.NULLE);
        assertThat(classement.verifie()).isFalse();
    }

    /** State example of the specification, IB 580; 512 lies between 499 and 525, 673 between 653 and 693. */
    @ParameterizedTest(name = "IB {0} + 60 : IB {1}, échelon {2}")
    @CsvSource({"580, 653, 7", "452, 499, 3", "613, 653, 7", "614, 693, 8"})
    @DisplayName("R9 : le plus proche de IB + 60 ; à égale distance, le plus bas")
    void r9Egalite(int origine, int indice, int echelon) {
        Grille grille = new Grille(
                "REDACTEUR",
                Periode.depuis(LocalDate.of(2026, 1, 1)),
                List.of(new EchelonGrille(1, origine, 400, null, new Source("Essai", "", true))));
        Classement classement = moteur(Grillier.livre(List.of(), grille), LectureBVersA.PLUS_PROCHE)
                .comparer(demande("ATTACHE", null, new SituationDeGrade("REDACTEUR", 1, Duree.NULLE)), "ATTACHE")
                .get(0)
                .classement();
        assertThat(classement.indiceBrut()).isEqualTo(indice);
        assertThat(classement.echelon()).isEqualTo(echelon);
    }

    @Test
    @DisplayName("R9 : tant que le texte en vigueur n'est pas lu, le cas est refusé avec son article")
    void r9NonChargee() {
        ScenarioReprise scenario = moteur(LectureBVersA.NON_CHARGEE)
                .comparer(demande("ATTACHE", null, new SituationDeGrade("REDACTEUR", 13, Duree.NULLE)), "ATTACHE")
                .get(0);

        assertThat(scenario.classement()).isNull();
        assertThat(scenario.refus())
                .isEqualTo("Table non chargée : le classement en catégorie A d'un fonctionnaire de catégorie B"
                        + " au 01/09/2026. Article à obtenir : décret n° 2006-1695, art. 5.");
    }

    @Test
    @DisplayName("R10 : C2, 9 ans de contrats → échelon 3 et 4 mois 15 jours")
    void r10() {
        exiger(seul("ADJ_ADM_P2", "C-ART5-II", auRythme(PUBLIC, null, 108, PLEIN)), 3, Duree.de(0, 4, 15));
    }

    @ParameterizedTest(name = "{0} en {1} : {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "PRIVE; ADJ_ADM_P2; C-ART6-II; décret n° 2016-596, art. 6 II",
                "PUBLIC; REDACTEUR_P2; B-ART14; décret n° 2010-329, art. 21",
                "PRIVE; ATTACHE; A-ART9; décret n° 2006-1695, art. 9",
            })
    void unSchemaSansTableEstMontreAvecSonRefus(NatureService nature, String grade, String regle, String article) {
        List<ScenarioReprise> scenarios = comparer(grade, null, auRythme(nature, A, 96, PLEIN));

        assertThat(scenarios.get(0).regle()).isEqualTo(regle);
        assertThat(scenarios.get(0).classement()).isNull();
        assertThat(scenarios.get(0).refus()).startsWith("Table non chargée").endsWith(article + ".");
        assertThat(scenarios.get(1).meilleur()).isTrue();
    }

    @Test
    void leServiceNationalVientEnSus() {
        List<ScenarioReprise> scenarios = comparer(
                "ADJ_ADM",
                null,
                auRythme(PUBLIC, null, 64, PLEIN),
                new ServiceAnterieur(
                        SERVICE_NATIONAL,
                        null,
                        NOMINATION.minusMonths(80),
                        NOMINATION.minusMonths(70).minusDays(1),
                        null,
                        "Armée",
                        null));

        exiger(scenarios.get(0), 5, Duree.mois(10));
        exiger(scenarios.get(1), 1, Duree.mois(10));
    }

    @Test
    void unFonctionnaireDeLaMemeEchelleGardeEchelonEtAnciennete() {
        ScenarioReprise scenario = comparer("ADJ_ADM", new SituationDeGrade("ADJ_ADM", 7, Duree.mois(20)))
                .get(0);

        assertThat(scenario.regle()).isEqualTo("C-ART4-II");
        exiger(scenario, 7, Duree.mois(20));
    }

    @Test
    void lesServicesMilitairesDeBNeSontConnusQueParUnTexteAncien() {
        assertThat(comparer("REDACTEUR", null, auRythme(MILITAIRE_GRADE, null, 60, null))
                        .get(0)
                        .refus())
                .startsWith("Table non chargée : la règle de classement B-ART17-SOFF");
    }

    @Test
    void tousLesServicesAuNiveauLePlusBasEstUneOptionDeCategorieA() {
        List<ScenarioReprise> scenarios = comparer(
                "ATTACHE",
                null,
                auRythme(PUBLIC, A, 24, null),
                new ServiceAnterieur(
                        PUBLIC,
                        B,
                        NOMINATION.minusMonths(144),
                        NOMINATION.minusMonths(24).minusDays(1),
                        null,
                        "Commune",
                        "Contrat"));

        assertThat(scenarios)
                .extracting(ScenarioReprise::regle)
                .containsExactly("A-ART7", "A-ART7-BAS", "SANS-REPRISE");
        assertThat(scenarios.get(0).prise()).isEqualTo(Duree.mois(12).plus(new Duree(36 * 30 * 6 / 16)));
        assertThat(scenarios.get(1).prise()).isEqualTo(new Duree(60 * 30 * 6 / 16));
    }

    private static void exiger(ScenarioReprise scenario, int echelon, Duree anciennete) {
        assertThat(scenario.refus()).isNull();
        assertThat(scenario.classement().echelon()).isEqualTo(echelon);
        assertThat(scenario.classement().anciennete()).isEqualTo(anciennete);
    }

    private static ScenarioReprise seul(String grade, String regle, ServiceAnterieur service) {
        ScenarioReprise scenario = comparer(grade, null, service).get(0);
        assertThat(scenario.regle()).isEqualTo(regle);
        return scenario;
    }
}
