package fr.cdg62.carriere.avancement.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.cdg62.carriere.api.avancement.VoieAvancement;
import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.carriere.avancement.service.TrancheService;
import fr.cdg62.socle.parametre.Source;
import fr.cdg62.socle.trace.Etape;
import fr.cdg62.socle.valeur.Periode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The conditions of the table of § 2.2 and the services of § 2.1.4, at the day before, the day and the day after. */
class ExamenConditionsTest {

    private static final Source BIP = new Source("BIP", "CATEGORIEC", true);
    private static final Map<String, ConditionAvancement> CONDITIONS = Map.of(
            "C1-EXAMEN", condition("C", "C1", "C2", VoieAvancement.EXAMEN, 4, 0, BaseServices.ECHELLE, 36),
            "C1-CHOIX", condition("C", "C1", "C2", VoieAvancement.CHOIX, 6, 12, BaseServices.ECHELLE, 96),
            "C2-CHOIX", condition("C", "C2", "C3", VoieAvancement.CHOIX, 6, 0, BaseServices.ECHELLE, 60),
            "B1-EXAMEN", condition("B", "B1", "B2", VoieAvancement.EXAMEN, 6, 0, BaseServices.CATEGORIE, 36),
            "B1-CHOIX", condition("B", "B1", "B2", VoieAvancement.CHOIX, 8, 12, BaseServices.CATEGORIE, 60),
            "B2-CHOIX", condition("B", "B2", "B3", VoieAvancement.CHOIX, 7, 12, BaseServices.CATEGORIE, 60),
            "A1-EXAMEN",
                    condition("A", "ATTACHE", "ATTACHE_P", VoieAvancement.EXAMEN, 5, 0, BaseServices.CATEGORIE, 36),
            "A1-CHOIX", condition("A", "ATTACHE", "ATTACHE_P", VoieAvancement.CHOIX, 8, 0, BaseServices.CATEGORIE, 84));

    /** One agent in the first échelle since 2018-03-01, one échelon a year, up to the end of 2030. */
    @ParameterizedTest(name = "{0} : {2}")
    @CsvSource({
        "C1-EXAMEN, C1, 2021-03-01",
        "C1-CHOIX, C1, 2026-03-01",
        "C2-CHOIX, C2, 2023-03-01",
        "B1-EXAMEN, B1, 2023-03-01",
        "B1-CHOIX, B1, 2026-03-01",
        "B2-CHOIX, B2, 2025-03-01",
        "A1-EXAMEN, ATTACHE, 2022-03-01",
        "A1-CHOIX, ATTACHE, 2025-03-01",
    })
    void donneLeJourOuToutEstRempli(String condition, String echelle, LocalDate attendu) {
        Eligibilite eligibilite = examiner(condition, carriere(echelle, null, true));
        assertThat(eligibilite.remplieLe()).contains(attendu);
        assertThat(eligibilite.remplieAu(attendu.minusDays(1))).isFalse();
        assertThat(eligibilite.remplieAu(attendu)).isTrue();
        assertThat(eligibilite.remplieAu(attendu.plusDays(1))).isTrue();
    }

    /** Eight years of services end on 2026-03-01; below half time they are worth 40 %, hence twenty years. */
    @ParameterizedTest(name = "{0} h : {1}")
    @CsvSource({"17.5, 2026-03-01", "17.49, ", "14, ", "20, 2026-03-01"})
    void leMoinsDUnMiTempsCompteAuProrata(BigDecimal heures, LocalDate attendu) {
        assertThat(examiner("C1-CHOIX", carriere("C1", heures, true))
                        .remplieLe()
                        .orElse(null))
                .isEqualTo(attendu);
    }

    /** Three years at 14 h out of 35 take seven years and a half. */
    @Test
    void leProrataAllongeLesServicesMaisPasLEchelon() {
        Eligibilite eligibilite = examiner("C1-EXAMEN", carriere("C1", BigDecimal.valueOf(14), true));
        assertThat(eligibilite.remplieLe()).contains(LocalDate.parse("2025-09-01"));
        assertThat(eligibilite.trace().etapes())
                .extracting(Etape::libelle, Etape::calcul, Etape::resultat)
                .containsExactly(
                        tuple("Échelon", "avoir atteint le 4e échelon", "le 01/03/2021"),
                        tuple(
                                "Services effectifs",
                                "3 ans dans le grade ou un grade de même échelle, au prorata du temps pour moins d'un"
                                        + " mi-temps",
                                "le 01/09/2025"),
                        tuple("Conditions remplies", "Examen professionnel", "le 01/09/2025"));
    }

    @Test
    void uneDisponibiliteNeCompteNiPourLesServicesNiPourLAnneeDansLEchelon() {
        List<TrancheService> tranches = List.of(
                tranche("2018-03-01", "2023-12-31", "C1", 5, true),
                tranche("2024-01-01", "2024-06-30", "C1", 6, true),
                tranche("2024-07-01", "2025-06-30", "C1", 6, false),
                tranche("2025-07-01", "2030-12-31", "C1", 6, true));
        assertThat(new ExamenConditions(tranches)
                        .examiner(CONDITIONS.get("C1-CHOIX"))
                        .remplieLe())
                .contains(LocalDate.parse("2027-03-01"));
    }

    @Test
    void lAncienneteConserveeCompteDansLEchelon() {
        TrancheService reclasse = new TrancheService(
                Periode.entre(LocalDate.parse("2024-01-01"), LocalDate.parse("2026-12-31")),
                "REDACTEUR",
                "B1",
                "B",
                8,
                Duree.mois(8),
                true,
                null);
        List<TrancheService> tranches = List.of(tranche("2015-01-01", "2023-12-31", "B1", 7, true), reclasse);
        assertThat(new ExamenConditions(tranches)
                        .examiner(CONDITIONS.get("B1-CHOIX"))
                        .remplieLe())
                .contains(LocalDate.parse("2024-05-01"));
    }

    @Test
    void unAutreGradeDeLaCategorieCompteEnB() {
        List<TrancheService> tranches = List.of(
                tranche("2015-01-01", "2019-12-31", "B1", 10, true),
                tranche("2020-01-01", "2026-12-31", "B2", 8, true));
        assertThat(new ExamenConditions(tranches)
                        .examiner(CONDITIONS.get("B2-CHOIX"))
                        .remplieLe())
                .contains(LocalDate.parse("2020-01-01"));
    }

    @Test
    void ceQuiNEstPasAtteintNEstPasRempli() {
        Eligibilite eligibilite = examiner("C1-CHOIX", List.of(tranche("2024-01-01", "2026-12-31", "C1", 5, true)));
        assertThat(eligibilite.remplieLe()).isEmpty();
        assertThat(eligibilite.trace().etapes())
                .last()
                .extracting(Etape::resultat)
                .isEqualTo("pas encore");
    }

    private static Eligibilite examiner(String condition, List<TrancheService> tranches) {
        return new ExamenConditions(tranches).examiner(CONDITIONS.get(condition));
    }

    private static List<TrancheService> carriere(String echelle, BigDecimal heures, boolean effectif) {
        List<TrancheService> tranches = new ArrayList<>();
        for (int echelon = 1; echelon <= 12; echelon++) {
            LocalDate debut = LocalDate.of(2017 + echelon, 3, 1);
            tranches.add(new TrancheService(
                    Periode.entre(debut, debut.plusYears(1).minusDays(1)),
                    echelle,
                    echelle,
                    echelle.substring(0, 1),
                    echelon,
                    Duree.NULLE,
                    effectif,
                    heures));
        }
        return tranches;
    }

    private static TrancheService tranche(String du, String au, String echelle, int echelon, boolean effectif) {
        return new TrancheService(
                Periode.entre(LocalDate.parse(du), LocalDate.parse(au)),
                echelle,
                echelle,
                echelle.substring(0, 1),
                echelon,
                Duree.NULLE,
                effectif,
                null);
    }

    private static ConditionAvancement condition(
            String categorie,
            String de,
            String vers,
            VoieAvancement voie,
            int echelon,
            int mois,
            BaseServices base,
            int services) {
        return new ConditionAvancement(categorie, de, vers, voie, echelon, mois, base, services, false, BIP);
    }
}
