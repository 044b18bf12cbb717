package fr.cdg62.carriere.retraite.pension;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.carriere.api.retraite.IssuePension;
import fr.cdg62.carriere.api.retraite.PensionVue;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked examples P1 to P8 of the specification carrière, § 2.6 (point 59,0734). */
@DisplayName("Pension CNRACL : exemples P1 à P8")
class ExemplesPensionTest {
    /** Born in 1966: 63 years 3 months, 172 quarters. */
    private static final String NAISSANCE = "1966-01-01";

    private static final String AGE_LEGAL = "2029-04-01";

    @Test
    @DisplayName("P1 C1 échelon 11 (IM 387), 170/172, sans décote → 1 412,22 €")
    void p1() {
        PensionVue pension = Dossier.ne(NAISSANCE, AGE_LEGAL)
                .indice(387)
                .services(170)
                .autresRegimes(2)
                .pension();
        assertThat(pension.traitement()).isEqualByComparingTo("1905.12");
        assertThat(pension.tauxPct()).isEqualByComparingTo("74.1279");
        assertThat(pension.montant()).isEqualByComparingTo("1412.22");
    }

    @Test
    @DisplayName("P2 le même, 172/172 → 1 428,84 €")
    void p2() {
        PensionVue pension =
                Dossier.ne(NAISSANCE, AGE_LEGAL).indice(387).services(172).pension();
        assertThat(pension.tauxPct()).isEqualByComparingTo("75");
        assertThat(pension.montant()).isEqualByComparingTo("1428.84");
    }

    @Test
    @DisplayName("P3 B1 échelon 13 (IM 508), 150/172, dix trimestres manquants → 1 431,22 €")
    void p3() {
        PensionVue pension = Dossier.ne(NAISSANCE, AGE_LEGAL)
                .indice(508)
                .services(150)
                .autresRegimes(12)
                .pension();
        assertThat(pension.traitement()).isEqualByComparingTo("2500.77");
        assertThat(pension.tauxPct()).isEqualByComparingTo("65.4070");
        assertThat(pension.decotePct()).isEqualByComparingTo("12.5");
        assertThat(pension.montant()).isEqualByComparingTo("1431.22");
        assertThat(Dossier.etape(pension, "Décote"))
                .isEqualTo("10 trimestres pour la durée d'assurance, 15 trimestres pour l'âge : le plus petit, au plus"
                        + " 20 ; 10 trimestres × 1,25 % → 12,5 %");
    }

    @Test
    @DisplayName("P4 B3 échelon 11 (IM 592), complète, huit trimestres de surcote → 2 404,29 €")
    void p4() {
        PensionVue pension =
                Dossier.ne(NAISSANCE, "2031-04-01").indice(592).services(180).pension();
        assertThat(pension.surcotePct()).isEqualByComparingTo("10");
        assertThat(pension.montant()).isEqualByComparingTo("2404.29");
    }

    @Test
    @DisplayName("P5 IM 420, 107/170, âge du taux plein → minimum garanti 1 176,43 €")
    void p5() {
        PensionVue pension =
                Dossier.ne("1963-06-15", "2030-07-01").indice(420).services(107).pension();
        assertThat(pension.trimestresRequis()).isEqualTo(170);
        assertThat(pension.decotePct()).isEqualByComparingTo("0");
        assertThat(Dossier.etape(pension, "Pension calculée")).endsWith("→ 976,01\u00a0€");
        assertThat(pension.minimumGaranti()).isTrue();
        assertThat(pension.montant()).isEqualByComparingTo("1176.43");
    }

    @ParameterizedTest(name = "P6 IM 508, complète, {0} enfants → {1}")
    @CsvSource({"3, 2063.14", "6, 2344.48"})
    void p6(int enfants, String montant) {
        PensionVue pension = Dossier.ne(NAISSANCE, AGE_LEGAL)
                .indice(508)
                .services(172)
                .enfants(enfants)
                .pension();
        assertThat(pension.montant()).isEqualByComparingTo(montant);
        assertThat(pension.montant().subtract(pension.majorationEnfants())).isEqualByComparingTo("1875.58");
    }

    @Test
    @DisplayName("P7 promu à l'IM 425 cinq mois avant le départ → indice précédent, 417")
    void p7() {
        PensionVue pension = Dossier.ne(NAISSANCE, AGE_LEGAL)
                .indice(417, "2026-11-01")
                .indice(425, "2028-11-01")
                .services(172)
                .pension();
        assertThat(pension.indice()).isEqualTo(417);
    }

    @Test
    @DisplayName("P8 un an onze mois de services → pas de pension, rétablissement")
    void p8() {
        LocalDate debut = LocalDate.parse(AGE_LEGAL).minusMonths(23);
        PensionVue pension =
                Dossier.ne(NAISSANCE, AGE_LEGAL).indice(387).services(debut).pension();
        assertThat(pension.issue()).isEqualTo(IssuePension.RETABLISSEMENT);
        assertThat(pension.montant()).isNull();
        assertThat(Dossier.etape(pension, "Droit à pension"))
                .isEqualTo("1 an 11 mois de services, 2 ans au moins → Pas de pension CNRACL : rétablissement au régime"
                        + " général et à l'Ircantec");
        assertThat(Dossier.ne(NAISSANCE, AGE_LEGAL)
                        .indice(387)
                        .services(debut.minusMonths(1))
                        .pension()
                        .issue())
                .isEqualTo(IssuePension.PENSION);
    }
}
