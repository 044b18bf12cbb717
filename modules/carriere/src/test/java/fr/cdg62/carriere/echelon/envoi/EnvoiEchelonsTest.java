package fr.cdg62.carriere.echelon.envoi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.carriere.api.echelon.envoi.EcartEnvoi;
import fr.cdg62.carriere.api.echelon.envoi.RaisonEcart;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.batch.runtime.BatchStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How a sending ends, and what it leaves aside. */
class EnvoiEchelonsTest {
    private static final Instant MATIN = Instant.parse("2026-11-30T08:00:00Z");
    private static final Instant MIDI = Instant.parse("2026-11-30T11:00:00Z");

    @Test
    void finitUneFois() {
        EnvoiEchelons envoi = new EnvoiEchelons(7, "cdg.carriere", 0, MATIN);
        assertThat(envoi.enCours()).isTrue();
        envoi.finir(EvenementEnvoi.TERMINER, MIDI);
        assertThat(envoi.enCours()).isFalse();
        assertThatThrownBy(() -> envoi.finir(EvenementEnvoi.ECHOUER, MIDI))
                .isInstanceOfSatisfying(DemandeRefusee.class, refus -> assertThat(refus.code())
                        .isEqualTo(CodeProbleme.ETAT_TRANSITION_INTERDITE));
    }

    @Test
    void unLotArreteOuEnEchecEchoueLeResteTermine() {
        assertThat(FinDEnvoi.evenement(BatchStatus.STARTED)).isEqualTo(EvenementEnvoi.TERMINER);
        assertThat(FinDEnvoi.evenement(BatchStatus.COMPLETED)).isEqualTo(EvenementEnvoi.TERMINER);
        assertThat(FinDEnvoi.evenement(BatchStatus.FAILED)).isEqualTo(EvenementEnvoi.ECHOUER);
        assertThat(FinDEnvoi.evenement(BatchStatus.STOPPED)).isEqualTo(EvenementEnvoi.ECHOUER);
    }

    /** Of three proposals of one collectivité and two of another, one of the first was withdrawn since it was read. */
    @Test
    void ceQuiAChangeDepuisLaLectureEstEcarte() {
        List<AEnvoyer> lues = List.of(
                new AEnvoyer(1, "216200014"),
                new AEnvoyer(2, "216200014"),
                new AEnvoyer(3, "216200014"),
                new AEnvoyer(4, "216200022"),
                new AEnvoyer(5, "216200022"));
        assertThat(EnvoiDUnLot.changees(lues, Map.of("216200014", 2, "216200022", 2)))
                .containsExactly(new EcartEnvoi(
                        "216200014",
                        RaisonEcart.CHANGEE_ENTRE_TEMPS,
                        "Déjà envoyées ou retirées depuis le début de l'envoi",
                        1));
        assertThat(EnvoiDUnLot.changees(lues, Map.of("216200014", 3)))
                .singleElement()
                .satisfies(ecart -> assertThat(ecart.propositions()).isEqualTo(2));
    }
}
