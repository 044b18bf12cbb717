package fr.cdg62.finances.campagne;

import static fr.cdg62.finances.api.facturation.EtatCampagne.ANNULEE;
import static fr.cdg62.finances.api.facturation.EtatCampagne.ECHOUEE;
import static fr.cdg62.finances.api.facturation.EtatCampagne.EN_COURS;
import static fr.cdg62.finances.api.facturation.EtatCampagne.TERMINEE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.finances.EssaiMachine;
import fr.cdg62.finances.api.facturation.DemandeFacturation;
import fr.cdg62.finances.api.facturation.EtatCampagne;
import jakarta.batch.runtime.BatchStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CampagneTest {

    private static final DemandeFacturation ANNEE =
            new DemandeFacturation(null, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    private static final Instant DEPART = Instant.parse("2026-11-23T10:00:00Z");

    @Test
    void laMachineAExactementCesTransitions() {
        EssaiMachine.exactement(
                MachineCampagne.MACHINE,
                EtatCampagne.class,
                EvenementCampagne.class,
                Map.of(
                        "EN_COURS TERMINER", TERMINEE,
                        "EN_COURS INTERROMPRE", ANNULEE,
                        "EN_COURS ECHOUER", ECHOUEE,
                        "ANNULEE REPRENDRE", EN_COURS,
                        "ECHOUEE REPRENDRE", EN_COURS));
    }

    @Test
    void uneCampagneQuiFinitNEstPlusTenue() {
        Campagne campagne = new Campagne(ANNEE, 3, DEPART);
        assertThat(campagne.prendre(DEPART)).isTrue();
        assertThat(campagne.prendre(DEPART.plusSeconds(1))).isFalse();

        campagne.finir(EvenementCampagne.ECHOUER, DEPART.plusSeconds(40));
        assertThat(campagne.estTenuIci()).isFalse();
        assertThat(campagne.prendre(DEPART.plusSeconds(41))).isFalse();
    }

    @Test
    void unDebiteurRepresenteApresUnArretNEstPasRecompte() {
        Campagne campagne = new Campagne(ANNEE, 3, DEPART);
        campagne.avancer("216200014");
        campagne.avancer("216200022");

        campagne.avancer("216200014");
        campagne.avancer("216200022");
        campagne.avancer("216200238");

        assertThat(campagne.faits()).isEqualTo(3);
        assertThat(campagne.dernierSiren()).isEqualTo("216200238");
    }

    @ParameterizedTest
    @CsvSource({
        "STARTED,TERMINER",
        "COMPLETED,TERMINER",
        "STOPPING,INTERROMPRE",
        "STOPPED,INTERROMPRE",
        "FAILED,ECHOUER",
        "ABANDONED,ECHOUER"
    })
    void laFinDuLotDitCelleDeLaCampagne(BatchStatus statut, EvenementCampagne evenement) {
        assertThat(FinDeFacturation.evenement(statut)).isEqualTo(evenement);
    }

    @Test
    void uneCampagneAnnuleeSeReprend() {
        Campagne campagne = new Campagne(ANNEE, 3, DEPART);
        campagne.finir(EvenementCampagne.INTERROMPRE, DEPART.plusSeconds(60));
        assertThat(campagne.enCours()).isFalse();

        campagne.reprendre(4);
        assertThat(campagne.enCours()).isTrue();
    }
}
