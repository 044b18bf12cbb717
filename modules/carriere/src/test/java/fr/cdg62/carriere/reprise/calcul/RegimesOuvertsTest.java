package fr.cdg62.carriere.reprise.calcul;

import static fr.cdg62.carriere.api.reprise.NatureService.MILITAIRE_DU_RANG;
import static fr.cdg62.carriere.api.reprise.NatureService.PRIVE;
import static fr.cdg62.carriere.api.reprise.NatureService.PUBLIC;
import static fr.cdg62.carriere.api.reprise.NatureService.TROISIEME_CONCOURS;
import static fr.cdg62.carriere.reprise.calcul.Etudes.GRILLES;
import static fr.cdg62.carriere.reprise.calcul.Etudes.PLEIN;
import static fr.cdg62.carriere.reprise.calcul.Etudes.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.carriere.api.classement.Marque;
import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.carriere.api.reprise.NiveauService;
import fr.cdg62.carriere.api.reprise.ScenarioReprise;
import fr.cdg62.carriere.api.reprise.ServiceAnterieur;
import fr.cdg62.carriere.classement.Formule;
import fr.cdg62.carriere.classement.Fraction;
import fr.cdg62.carriere.classement.LigneNomination;
import fr.cdg62.carriere.classement.TablesClassement;
import fr.cdg62.carriere.classement.Tranche;
import fr.cdg62.carriere.classement.Validite;
import fr.cdg62.carriere.classement.chargement.Tables;
import fr.cdg62.carriere.reprise.calcul.ReglagesReprise.LectureBVersA;
import fr.cdg62.carriere.reprise.calcul.ReglagesReprise.RegimeParDefaut;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.valeur.Periode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which scheme applies to one who does not choose, and the bonus of the third concours. */
class RegimesOuvertsTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"DERNIERE_SITUATION, B-ART15", "PLUS_FAVORABLE, B-ART14"})
    @DisplayName("À défaut de choix : la dernière situation, ou le régime le plus favorable")
    void regimeParDefaut(RegimeParDefaut defaut, String attendu) {
        // 8 years of contracts (72 months, échelon 6), then 2 years of private services (12 months, échelon 2)
        List<ScenarioReprise> regimes = comparer(
                Tables.livrees(),
                defaut,
                "REDACTEUR",
                service(PUBLIC, NiveauService.B, 96, 24),
                service(PRIVE, NiveauService.B, 24));

        assertThat(regimes)
                .filteredOn(ScenarioReprise::meilleur)
                .extracting(ScenarioReprise::regle)
                .containsExactly("B-ART14");
        assertThat(regimes)
                .filteredOn(ScenarioReprise::parDefaut)
                .extracting(ScenarioReprise::regle)
                .containsExactly(attendu);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"DERNIERE_SITUATION", "PLUS_FAVORABLE"})
    void sansServicesLeRegimeParDefautNeReprendRien(RegimeParDefaut defaut) {
        assertThat(comparer(Tables.livrees(), defaut, "ADJ_ADM"))
                .singleElement()
                .satisfies(regime -> {
                    assertThat(regime.regle()).isEqualTo(ScenarioReprise.SANS_REPRISE);
                    assertThat(regime.parDefaut()).isTrue();
                });
    }

    @ParameterizedTest(name = "{0} : {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "ADJ_ADM; C-ART7",
                "ADJ_ADM_P2; C-ART7",
                "REDACTEUR; B-ART16",
                "REDACTEUR_P2; B-ART16",
                "ATTACHE; A-ART10"
            })
    @DisplayName("Troisième concours : durées non lues, le régime est montré refusé")
    void troisiemeConcoursNonCharge(String grade, String regle) {
        ScenarioReprise regime = comparer(
                        Tables.livrees(), RegimeParDefaut.PLUS_FAVORABLE, grade, service(TROISIEME_CONCOURS, null, 120))
                .get(0);

        assertThat(regime.regle()).isEqualTo(regle);
        assertThat(regime.classement()).isNull();
        assertThat(regime.refus()).startsWith("Table non chargée").contains("Article à obtenir");
    }

    @ParameterizedTest(name = "{0} mois d'activités → {1} mois de bonification, échelon {2} et {3} mois")
    @CsvSource({"107, 12, 2, 0", "108, 24, 3, 0", "0, 12, 2, 0"})
    @DisplayName("Troisième concours : une table chargée donne sa bonification, seuil à −1 et 0")
    void troisiemeConcoursCharge(int mois, int bonification, int echelon, int reste) {
        ServiceAnterieur[] activites = mois == 0
                ? new ServiceAnterieur[] {unJour()}
                : new ServiceAnterieur[] {service(TROISIEME_CONCOURS, null, mois)};
        ScenarioReprise regime = comparer(
                        avecBonification(Marque.SOURCE), RegimeParDefaut.PLUS_FAVORABLE, "ADJ_ADM", activites)
                .get(0);

        assertThat(regime.prise()).isEqualTo(Duree.mois(bonification));
        assertThat(regime.classement().echelon()).isEqualTo(echelon);
        assertThat(regime.classement().anciennete()).isEqualTo(Duree.mois(reste));
    }

    @ParameterizedTest(name = "marque {0}")
    @CsvSource({"TEXTE_ANCIEN", "A_VERIFIER"})
    void uneBonificationNonVerifieeNeSertPas(Marque marque) {
        assertThat(comparer(
                                avecBonification(marque),
                                RegimeParDefaut.PLUS_FAVORABLE,
                                "ADJ_ADM",
                                service(TROISIEME_CONCOURS, null, 120))
                        .get(0)
                        .refus())
                .startsWith("Table non chargée");
    }

    @Test
    @DisplayName("Une activité privée présentée aussi au titre du troisième concours n'est pas comptée deux fois")
    void troisiemeConcoursEtServicesPrives() {
        List<ScenarioReprise> regimes = comparer(
                avecBonification(Marque.SOURCE),
                RegimeParDefaut.PLUS_FAVORABLE,
                "ADJ_ADM",
                service(PRIVE, null, 84),
                service(TROISIEME_CONCOURS, null, 84));

        assertThat(regimes).extracting(ScenarioReprise::regle).containsExactly("C-ART6-I", "C-ART7", "SANS-REPRISE");
        assertThat(regimes.get(0).prise()).isEqualTo(Duree.mois(42));
        assertThat(regimes.get(1).prise()).isEqualTo(Duree.mois(12));
        assertThatThrownBy(() -> comparer(
                        Tables.livrees(),
                        RegimeParDefaut.PLUS_FAVORABLE,
                        "ADJ_ADM",
                        service(TROISIEME_CONCOURS, null, 84),
                        service(TROISIEME_CONCOURS, null, 12)))
                .isInstanceOf(DemandeRefusee.class)
                .hasMessageStartingWith("La même période est présentée deux fois");
    }

    @Test
    @DisplayName("C : des services militaires à côté d'un mi-temps comptent à temps plein")
    void militairesEtTempsPartiel() {
        ServiceAnterieur miTemps = new ServiceAnterieur(
                PUBLIC, null, LocalDate.of(2021, 9, 1), LocalDate.of(2026, 8, 31), PLEIN / 2, "Commune", "Contrat");

        // (60 × 1/2 + 24) × 3/4 = 40 months 15 days
        assertThat(comparer(
                                Tables.livrees(),
                                RegimeParDefaut.PLUS_FAVORABLE,
                                "ADJ_ADM",
                                miTemps,
                                service(MILITAIRE_DU_RANG, null, 24, 60))
                        .get(0)
                        .prise())
                .isEqualTo(Duree.de(0, 40, 15));
    }

    private static ServiceAnterieur unJour() {
        LocalDate veille = Etudes.NOMINATION.minusDays(1);
        return new ServiceAnterieur(TROISIEME_CONCOURS, null, veille, veille, null, "Association", "Attestation");
    }

    /** One year below nine years of activities, two years from there: figures made up for the test. */
    private static TablesClassement avecBonification(Marque marque) {
        Validite validite = new Validite(Periode.depuis(LocalDate.of(2017, 1, 1)), "Table d'essai", marque);
        TablesClassement livrees = Tables.livrees();
        return new TablesClassement(
                livrees.avancements(),
                Stream.concat(
                                livrees.nominations().stream(),
                                Stream.of(bonification(0, 108, 12, validite), bonification(108, null, 24, validite)))
                        .toList(),
                livrees.echelles(),
                livrees.articles());
    }

    private static LigneNomination bonification(int min, Integer max, int mois, Validite validite) {
        return new LigneNomination(
                "C-ART7",
                "C",
                "activités du troisième concours",
                null,
                new Tranche(min, max),
                LigneNomination.CALCUL,
                new Formule(Fraction.ZERO, 0, mois, null),
                validite);
    }

    private static List<ScenarioReprise> comparer(
            TablesClassement tables, RegimeParDefaut defaut, String grade, ServiceAnterieur... services) {
        return new MoteurReprise(
                        tables, GRILLES, new ReglagesReprise(PLEIN, LectureBVersA.NON_CHARGEE, 60, defaut, null))
                .comparer(Etudes.demande(grade, null, null, services), grade.replaceFirst("_P[12]$", ""));
    }
}
