package fr.cdg62.carriere.retraite.pension;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.carriere.Refus;
import fr.cdg62.carriere.api.retraite.DemandeEstimation;
import fr.cdg62.carriere.api.retraite.IssuePension;
import fr.cdg62.carriere.api.retraite.MotifDepart;
import fr.cdg62.carriere.api.retraite.PensionVue;
import fr.cdg62.carriere.api.retraite.hypothese.AgeDebut;
import fr.cdg62.carriere.api.retraite.hypothese.CarriereLongue;
import fr.cdg62.carriere.api.retraite.hypothese.Complements;
import fr.cdg62.carriere.retraite.reglage.ReglesLivrees;
import fr.cdg62.socle.probleme.CodeProbleme;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Departures for a long career. Born on 1 January 1966, started before 20: 61 years (732 months delivered, to verify) on
 * 1 January 2027, 172 contributed quarters.
 */
@DisplayName("Départ pour carrière longue")
class LongueCarriereTest {
    private static Dossier ne1966(String depart, int services, int autres) {
        return Dossier.ne("1966-01-01", depart).indice(508).services(services).autresRegimes(autres);
    }

    @Test
    void lesConditionsRempliesOuvrentUnePensionEntiere() {
        PensionVue pension =
                ne1966("2027-01-01", 172, 0).longue(AgeDebut.VINGT_ANS, 5, 0).pension();
        assertThat(pension.issue()).isEqualTo(IssuePension.PENSION);
        assertThat(pension.montant()).isEqualByComparingTo("1875.58");
        assertThat(Dossier.etape(pension, "Âge d'ouverture"))
                .isEqualTo("61 ans en carrière longue, atteint le 01/01/2027 → droit ouvert");
    }

    @ParameterizedTest(name = "départ {0}, {1} services, {2} ailleurs dont {3} cotisés, {4} au début → {5}")
    @CsvSource({
        "2026-12-31, 172, 0, 0, 5, AGE_NON_ATTEINT",
        "2027-01-01, 172, 0, 0, 5, PENSION",
        "2027-01-01, 172, 0, 0, 4, AGE_NON_ATTEINT",
        "2027-01-01, 160, 12, 12, 5, PENSION",
        "2027-01-01, 160, 12, 11, 5, AGE_NON_ATTEINT",
    })
    void ageDebutEtDureeCotiseeSontExiges(
            String depart, int services, int autres, int cotises, int debut, IssuePension issue) {
        assertThat(ne1966(depart, services, autres)
                        .longue(AgeDebut.VINGT_ANS, debut, cotises)
                        .pension()
                        .issue())
                .isEqualTo(issue);
    }

    @Test
    void lesBonificationsNeSontPasCotisees() {
        PensionVue pension = ne1966("2027-01-01", 168, 0)
                .bonifications(4, 0)
                .longue(AgeDebut.VINGT_ANS, 5, 0)
                .pension();
        assertThat(pension.issue()).isEqualTo(IssuePension.AGE_NON_ATTEINT);
        assertThat(Dossier.etape(pension, "Carrière longue : durée cotisée"))
                .startsWith("168 trimestres entiers à la CNRACL et ailleurs, 172 requis")
                .endsWith("condition non remplie");
    }

    /** Born in the last quarter, four quarters are enough: 61 years on 1 October 2027. */
    @ParameterizedTest(name = "né le {0}, {1} trimestres au début → {2}")
    @CsvSource({"1966-09-30, 4, AGE_NON_ATTEINT", "1966-10-01, 4, PENSION", "1966-10-01, 3, AGE_NON_ATTEINT"})
    void neAuDernierTrimestreQuatreTrimestresSuffisent(String naissance, int debut, IssuePension issue) {
        assertThat(Dossier.ne(naissance, "2027-10-01")
                        .indice(508)
                        .services(172)
                        .longue(AgeDebut.VINGT_ANS, debut, 0)
                        .pension()
                        .issue())
                .isEqualTo(issue);
    }

    /** 58, 60, 63 years; before 20, by generation from 60 to 62; never later than the age of the generation (62 a 9 m). */
    @ParameterizedTest(name = "né le {0}, débuté avant {1} → {2}")
    @CsvSource({
        "1968-01-01, SEIZE_ANS, 2026-01-01",
        "1968-01-01, DIX_HUIT_ANS, 2028-01-01",
        "1963-08-31, VINGT_ANS, 2023-08-31",
        "1963-09-01, VINGT_ANS, 2023-12-01",
        "1964-01-01, VINGT_ANS, 2024-07-01",
        "1965-01-01, VINGT_ANS, 2025-10-01",
        "1967-01-01, VINGT_ANS, 2028-04-01",
        "1968-01-01, VINGT_ANS, 2029-07-01",
        "1969-01-01, VINGT_ANS, 2030-10-01",
        "1970-01-01, VINGT_ANS, 2032-01-01",
        "1968-01-01, VINGT_ET_UN_ANS, 2031-01-01",
        "1963-01-01, VINGT_ET_UN_ANS, 2025-10-01",
    })
    void lAgeDependDuDebutEtDeLaGeneration(LocalDate naissance, AgeDebut debut, LocalDate ouverture) {
        DemandeEstimation demande = demande(new CarriereLongue(debut, 5, 0));
        assertThat(Conditions.de(naissance, demande, ReglesLivrees.toutes().au(LocalDate.of(2028, 1, 1)))
                        .ouverture())
                .isEqualTo(ouverture);
    }

    @Test
    void desTrimestresCotisesAuDelaDesAutresRegimesSontRefuses() {
        Refus.verifier(
                () -> ne1966("2027-01-01", 160, 12)
                        .longue(AgeDebut.VINGT_ANS, 5, 13)
                        .pension(),
                CodeProbleme.SAISIE_INVALIDE,
                "trimestresCotises",
                "Les trimestres cotisés ailleurs sont parmi ceux des autres régimes : 12 au plus.");
    }

    @Test
    void sansDebutDActiviteLEstimationEstRefusee() {
        Refus.verifier(
                () -> Conditions.de(
                        LocalDate.of(1966, 1, 1),
                        demande(null),
                        ReglesLivrees.toutes().au(LocalDate.of(2027, 1, 1))),
                CodeProbleme.SAISIE_INVALIDE,
                "debutAvant",
                "Indiquez l'âge avant lequel l'activité a débuté.");
    }

    private static DemandeEstimation demande(CarriereLongue longue) {
        return new DemandeEstimation(
                null,
                MotifDepart.CARRIERE_LONGUE,
                0,
                0,
                0,
                0,
                0,
                false,
                new Complements(null, null, null, longue, null));
    }
}
