package fr.cdg62.carriere.reprise.calcul;

import static fr.cdg62.carriere.api.reprise.NatureService.PRIVE;
import static fr.cdg62.carriere.api.reprise.NatureService.PUBLIC;
import static fr.cdg62.carriere.reprise.calcul.Etudes.GRILLES;
import static fr.cdg62.carriere.reprise.calcul.Etudes.NOMINATION;
import static fr.cdg62.carriere.reprise.calcul.Etudes.PLEIN;
import static fr.cdg62.carriere.reprise.calcul.Etudes.service;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.carriere.api.classement.Classement;
import fr.cdg62.carriere.api.classement.SituationDeGrade;
import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.carriere.api.reprise.RemunerationAnterieure;
import fr.cdg62.carriere.api.reprise.ScenarioReprise;
import fr.cdg62.carriere.api.reprise.ServiceAnterieur;
import fr.cdg62.carriere.classement.chargement.Tables;
import fr.cdg62.carriere.reprise.calcul.ReglagesReprise.LectureBVersA;
import fr.cdg62.carriere.reprise.calcul.ReglagesReprise.RegimeParDefaut;
import fr.cdg62.carriere.reprise.remuneration.ReglagesMaintien;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Pay kept by one who earned more before. With a point at 59,0734 € a year, IM 366 is worth 1 801,73 €, IM 372
 * 1 831,27 €, IM 377 1 855,88 €, IM 387 1 905,11 € a month (specification carrière, § 2.2).
 */
class MaintienTest {
    private static final int[] VALEURS = {1950, 1950, 1950, 1950, 1950, 1950, 1500, 1500, 1500, 1500, 1500, 1500};

    @ParameterizedTest(name = "moyenne {0}, primes {1} → IB maintenu {2}")
    @CsvSource({
        // échelon 5 of C1 is IB 374, IM 370: 1 821,42 a month
        "1855.88, 0, 419",
        "1850.00, 0, 401",
        "1853.42, 0, 401",
        "1853.43, 0, 419",
        "1905.11, 49.23, 419",
        "1905.11, 0, 432",
        "2500.00, 0, 432",
        "1821.42, 0,",
        "1821.43, 0,",
        "1700.00, 0,",
        "1905.11, 83.69,"
    })
    @DisplayName("L'indice au traitement le plus proche, dans la limite du dernier échelon du grade")
    void indiceLePlusProche(BigDecimal moyenne, BigDecimal primes, Integer attendu) {
        assertThat(classement(egales(moyenne, 12, primes), service(PUBLIC, null, 64))
                        .indiceBrutMaintenu())
                .isEqualTo(attendu);
    }

    @Test
    @DisplayName("Seules les six meilleures des douze derniers mois font la moyenne")
    void sixMeilleures() {
        List<RemunerationAnterieure.Mois> mois = IntStream.range(0, 12)
                .mapToObj(i ->
                        new RemunerationAnterieure.Mois(NOMINATION.minusMonths(i + 1L), BigDecimal.valueOf(VALEURS[i])))
                .toList();
        Classement classement = classement(new RemunerationAnterieure(mois, null), service(PUBLIC, null, 64));

        assertThat(classement.indiceBrutMaintenu()).isEqualTo(432);
        assertThat(classement.verifie()).as("lecture à vérifier").isFalse();
        assertThat(classement.trace().etapes())
                .anySatisfy(etape ->
                        assertThat(etape.calcul()).startsWith("moyenne des 6 meilleures : 1\u00a0950,00\u00a0€"))
                .anySatisfy(etape -> assertThat(etape.resultat()).isEqualTo("IB 432 à titre personnel"));
    }

    @Test
    void unePaieDePlusDUnAnNeComptePas() {
        List<RemunerationAnterieure.Mois> mois = Stream.concat(
                        Stream.of(new RemunerationAnterieure.Mois(NOMINATION.minusMonths(13), new BigDecimal("9000"))),
                        egales(new BigDecimal("1700"), 6, null).mensuelles().stream())
                .toList();

        assertThat(classement(new RemunerationAnterieure(mois, null), service(PUBLIC, null, 64))
                        .indiceBrutMaintenu())
                .isNull();
    }

    @ParameterizedTest(name = "{0} mois de services finis {1} mois avant, {2} rémunérations → IB maintenu {3}")
    @CsvSource({"6, 0, 6, 432", "5, 0, 6,", "12, 6, 6, 432", "12, 7, 6,", "64, 0, 5,"})
    @DisplayName("Six mois de services et six rémunérations sont exigés dans les douze mois")
    void sixMoisDeServices(int services, int avant, int remunerations, Integer attendu) {
        Classement classement =
                classement(egales(new BigDecimal("2500"), remunerations, null), service(PUBLIC, null, services, avant));

        assertThat(classement.indiceBrutMaintenu()).isEqualTo(attendu);
        assertThat(classement.trace().etapes()).anySatisfy(etape -> assertThat(etape.resultat())
                .isEqualTo(attendu == null ? "pas de maintien" : "IB 432 à titre personnel"));
    }

    @Test
    void lesServicesPrivesNeMaintiennentRien() {
        RemunerationAnterieure remuneration = egales(new BigDecimal("2500"), 12, null);

        assertThat(comparer(remuneration, null, service(PRIVE, null, 84))
                        .get(0)
                        .classement()
                        .indiceBrutMaintenu())
                .isNull();
    }

    @Test
    @DisplayName("L'ancien fonctionnaire garde son indice dans la limite du dernier échelon du cadre d'emplois")
    void fonctionnaire() {
        Classement classement = new MoteurReprise(Tables.livrees(), GRILLES, reglages())
                .comparer(
                        Etudes.demande("ADJ_ADM", null, new SituationDeGrade("REDACTEUR", 13, Duree.NULLE)), "ADJ_ADM")
                .get(1)
                .classement();

        assertThat(classement.indiceBrutMaintenu())
                .as("IB 597 limité au dernier échelon de l'adjoint principal de 1re classe")
                .isEqualTo(558);
    }

    private static Classement classement(RemunerationAnterieure remuneration, ServiceAnterieur service) {
        return comparer(remuneration, null, service).get(0).classement();
    }

    private static List<ScenarioReprise> comparer(
            RemunerationAnterieure remuneration, SituationDeGrade origine, ServiceAnterieur service) {
        return new MoteurReprise(Tables.livrees(), GRILLES, reglages())
                .comparer(Etudes.demande("ADJ_ADM", remuneration, origine, service), "ADJ_ADM");
    }

    /** The same pay each of the last months. */
    private static RemunerationAnterieure egales(BigDecimal montant, int nombre, BigDecimal primes) {
        return new RemunerationAnterieure(
                IntStream.rangeClosed(1, nombre)
                        .mapToObj(i -> new RemunerationAnterieure.Mois(NOMINATION.minusMonths(i), montant))
                        .toList(),
                primes);
    }

    private static ReglagesReprise reglages() {
        TreeMap<Integer, Integer> bareme = new TreeMap<>();
        GRILLES.au("ADJ_ADM", NOMINATION)
                .echelons()
                .forEach(echelon -> bareme.put(echelon.indiceBrut(), echelon.indiceMajore()));
        return new ReglagesReprise(
                PLEIN,
                LectureBVersA.NON_CHARGEE,
                60,
                RegimeParDefaut.PLUS_FAVORABLE,
                new ReglagesMaintien(12, 6, 6, new BigDecimal("59.0734"), bareme));
    }
}
