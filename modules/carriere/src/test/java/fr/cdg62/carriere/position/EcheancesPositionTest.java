package fr.cdg62.carriere.position;

import static fr.cdg62.carriere.chronologie.Faits.le;
import static fr.cdg62.carriere.chronologie.Faits.position;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.cdg62.carriere.api.position.MotifPosition;
import fr.cdg62.carriere.api.position.TypePosition;
import fr.cdg62.carriere.chronologie.Fait;
import fr.cdg62.carriere.chronologie.Faits;
import fr.cdg62.referentiel.api.echeance.NouvelleEcheance;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EcheancesPositionTest {
    private final EcheancesPosition echeances =
            new EcheancesPosition(51, "216200014", "Camille Fictif", new SeuilsDesTextes());

    @Test
    void laFinDUneDisponibiliteSePrepareTroisMoisAvant() {
        assertThat(dues(Faits.dispo("2026-01-01", "2027-12-31", MotifPosition.SUIVRE_CONJOINT)))
                .extracting(NouvelleEcheance::objet, NouvelleEcheance::date, NouvelleEcheance::rappels)
                .containsExactly(tuple("ACTE:51", le("2027-09-30"), List.of(le("2027-08-31"))));
    }

    @ParameterizedTest(name = "du 1er décembre 2026 au {0}")
    @CsvSource({"2027-02-28, 0", "2027-03-01, 1"})
    void uneDisponibiliteDeTroisMoisAuPlusNeSAnnoncePas(LocalDate fin, int attendues) {
        List<NouvelleEcheance> dues = echeances.de(
                Faits.dispo("2026-12-01", fin.toString(), MotifPosition.SUIVRE_CONJOINT),
                le("2026-12-01"),
                le("2026-11-23"));

        assertThat(dues).hasSize(attendues);
    }

    @Test
    void leCongeParentalSeRenouvelleUnMoisAvantEtLEntretienAQuatreSemaines() {
        assertThat(dues(position("2026-12-01", "2027-05-31", TypePosition.CONGE_PARENTAL)))
                .extracting(NouvelleEcheance::type, NouvelleEcheance::date, NouvelleEcheance::rappels)
                .containsExactly(
                        tuple("RENOUVELLEMENT_CONGE_PARENTAL", le("2027-04-30"), List.of(le("2027-04-19"))),
                        tuple("ENTRETIEN_CONGE_PARENTAL", le("2027-05-04"), List.of(le("2027-05-04"))));
    }

    @Test
    void apresCinqAnsDeDetachementLIntegrationEstProposee() {
        assertThat(echeances.de(
                        position("2026-04-01", "2029-03-31", TypePosition.DETACHEMENT),
                        le("2023-04-01"),
                        le("2026-11-23")))
                .extracting(NouvelleEcheance::date)
                .containsExactly(le("2028-04-01"));
    }

    @Test
    void leSurnombreSePrepareTroisMoisAvantSaFin() {
        assertThat(dues(position("2026-12-01", "2027-11-30", TypePosition.SURNOMBRE)))
                .extracting(NouvelleEcheance::date, NouvelleEcheance::rappels)
                .containsExactly(tuple(le("2027-11-30"), List.of(le("2027-08-30"))));
    }

    @Test
    void ceQuiEstPasseNEstPlusDu() {
        assertThat(dues(Faits.dispo("2020-01-01", "2021-12-31", MotifPosition.SUIVRE_CONJOINT)))
                .isEmpty();
    }

    private List<NouvelleEcheance> dues(Fait fait) {
        return echeances.de(fait, fait.du(), le("2026-11-23"));
    }
}
