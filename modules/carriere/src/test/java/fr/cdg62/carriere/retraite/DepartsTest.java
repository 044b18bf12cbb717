package fr.cdg62.carriere.retraite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.carriere.Refus;
import fr.cdg62.carriere.api.retraite.DemandeEstimation;
import fr.cdg62.carriere.api.retraite.MotifDepart;
import fr.cdg62.carriere.api.retraite.hypothese.AgeDebut;
import fr.cdg62.carriere.api.retraite.hypothese.CarriereLongue;
import fr.cdg62.carriere.api.retraite.hypothese.Complements;
import fr.cdg62.carriere.retraite.pension.Conditions;
import fr.cdg62.carriere.retraite.reglage.ReglesLivrees;
import fr.cdg62.socle.probleme.CodeProbleme;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The departures compared: those asked for, else firsts of months from the age to the age without décote. */
@DisplayName("Départs à comparer")
class DepartsTest {
    private static final LocalDate JOUR = LocalDate.of(2026, 11, 29);

    private static DemandeEstimation demande(MotifDepart motif, LocalDate... departs) {
        return new DemandeEstimation(Arrays.asList(departs), motif, 0, 0, 0, 0, 0, false, null);
    }

    private static List<LocalDate> departs(String naissance, DemandeEstimation demande) {
        Conditions conditions = Conditions.de(
                LocalDate.parse(naissance), demande, ReglesLivrees.toutes().au(JOUR));
        return Departs.de(demande, conditions, JOUR);
    }

    private static LocalDate[] jours(String... jours) {
        return Arrays.stream(jours).map(LocalDate::parse).toArray(LocalDate[]::new);
    }

    /** Born on 10 March 1964: 62 years 9 months on 10 December 2026, 67 years on 10 March 2031. */
    @Test
    void deLOuvertureALAgeSansDecote() {
        assertThat(departs("1964-03-10", demande(MotifDepart.AGE)))
                .containsExactly(
                        jours("2027-01-01", "2028-01-01", "2029-01-01", "2030-01-01", "2031-01-01", "2031-04-01"));
    }

    /** Born on 1 January 1966, five quarters before 20: 61 years on 1 January 2027, 67 years on 1 January 2033. */
    @Test
    void deLOuvertureDUneCarriereLongueALAgeSansDecote() {
        Complements complements = new Complements(null, null, null, new CarriereLongue(AgeDebut.VINGT_ANS, 5, 0), null);
        DemandeEstimation demande =
                new DemandeEstimation(List.of(), MotifDepart.CARRIERE_LONGUE, 0, 0, 0, 0, 0, false, complements);
        assertThat(departs("1966-01-01", demande))
                .containsExactly(jours(
                        "2027-01-01",
                        "2028-01-01",
                        "2029-01-01",
                        "2030-01-01",
                        "2031-01-01",
                        "2032-01-01",
                        "2033-01-01"));
    }

    @Test
    void apresLOuvertureOnPartDuMoisQuiVient() {
        assertThat(departs("1960-01-01", demande(MotifDepart.AGE))).containsExactly(jours("2026-12-01", "2027-01-01"));
        assertThat(departs("1958-06-10", demande(MotifDepart.AGE))).containsExactly(jours("2026-12-01"));
    }

    @Test
    void sansConditionDAgeOnPartDuMoisQuiVientEtHuitDepartsAuPlus() {
        assertThat(departs("1980-06-10", demande(MotifDepart.INVALIDITE)))
                .hasSize(8)
                .startsWith(jours("2026-12-01", "2027-12-01"))
                .endsWith(jours("2047-07-01"));
    }

    @Test
    void ceuxDemandesSontGardesRangesSansDoublonNiTrou() {
        assertThat(departs(
                        "1964-03-10",
                        demande(
                                MotifDepart.AGE,
                                LocalDate.of(2028, 5, 1),
                                null,
                                LocalDate.of(2027, 2, 1),
                                LocalDate.of(2028, 5, 1))))
                .containsExactly(jours("2027-02-01", "2028-05-01"));
    }

    @Test
    void auDelaDeSoixanteAnsCEstUneErreur() {
        assertThat(departs(
                        "1964-03-10",
                        demande(MotifDepart.AGE, JOUR.plusYears(60).minusDays(1))))
                .hasSize(1);
        Refus.verifier(
                () -> departs("1964-03-10", demande(MotifDepart.AGE, JOUR.plusYears(60))),
                CodeProbleme.SAISIE_INVALIDE,
                "departs",
                "Un départ s'estime dans les 60 années qui viennent.");
    }
}
