package fr.cdg62.referentiel.echeance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.cdg62.referentiel.api.echeance.EtatEcheance;
import fr.cdg62.referentiel.api.echeance.NouvelleEcheance;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EcheanceTest {
    private static final LocalDate JOUR = LocalDate.of(2026, 11, 23);
    private static final LocalDate DATE = LocalDate.of(2026, 12, 31);

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, DEPASSEE",
        "2026-11-23, PROCHE",
        "2026-11-24, PROCHE",
        "2026-12-07, PROCHE",
        "2026-12-08, PROCHE",
        "2026-12-09, A_VENIR"
    })
    void lEtatDependDuJour(LocalDate date, EtatEcheance attendu) {
        assertThat(new Situation(JOUR, 15).etat(date, null)).isEqualTo(attendu);
    }

    @Test
    void lEcheanceSoldeeLeResteMemeApresSaDate() {
        assertThat(new Situation(JOUR, 15).etat(JOUR.minusYears(1), JOUR)).isEqualTo(EtatEcheance.SOLDEE);
    }

    @Test
    void sansDelaiSeulLeJourMemeEstProche() {
        Situation situation = new Situation(JOUR, 0);
        assertThat(situation.etat(JOUR, null)).isEqualTo(EtatEcheance.PROCHE);
        assertThat(situation.etat(JOUR.plusDays(1), null)).isEqualTo(EtatEcheance.A_VENIR);
        assertThatIllegalArgumentException().isThrownBy(() -> new Situation(JOUR, -1));
    }

    @Test
    void lesRappelsSontTriesEtSansDoublon() {
        NouvelleEcheance nouvelle = nouvelle(DATE, JOUR.plusDays(2), JOUR, JOUR.plusDays(2));
        assertThat(nouvelle.rappels()).containsExactly(JOUR, JOUR.plusDays(2));
        assertThat(nouvelle.type()).isEqualTo("UNIQUE");
    }

    @Test
    void leRappelNEstPasEnvoyeAvantSonJourNiApresSolde() {
        Echeance future = new Echeance(nouvelle(DATE, JOUR.plusDays(1)), JOUR);
        assertThat(future.rappeler(JOUR)).isEmpty();

        Echeance soldee = new Echeance(nouvelle(DATE, JOUR), JOUR);
        soldee.solder(JOUR);
        assertThat(soldee.rappeler(JOUR)).isEmpty();
    }

    @Test
    void laMemeInscriptionNAjouteRien() {
        Echeance echeance = new Echeance(nouvelle(DATE, JOUR, JOUR.plusDays(5)), JOUR);
        echeance.changer(nouvelle(DATE, JOUR, JOUR.plusDays(5)), JOUR);
        assertThat(echeance)
                .extracting("rappels")
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(2);
    }

    @Test
    void leChangementDeDateClotLesRappelsAbandonnes() {
        Echeance echeance = new Echeance(nouvelle(DATE, JOUR), JOUR);
        echeance.changer(nouvelle(DATE.plusMonths(1), JOUR.plusMonths(1)), JOUR);
        assertThat(echeance.rappeler(JOUR)).isEmpty();
        assertThat(echeance).extracting("date").isEqualTo(DATE.plusMonths(1));
    }

    @Test
    void lEcheanceSoldeeNeChangePlus() {
        Echeance echeance = new Echeance(nouvelle(DATE, JOUR), JOUR);
        echeance.solder(JOUR);
        echeance.changer(nouvelle(DATE.plusMonths(1)), JOUR);
        assertThat(echeance).extracting("date").isEqualTo(DATE);
    }

    private static NouvelleEcheance nouvelle(LocalDate date, LocalDate... rappels) {
        return new NouvelleEcheance("216200014", "FACTURE:1", "Payer la facture", date, List.of(rappels));
    }
}
