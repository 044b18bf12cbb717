package fr.cdg62.carriere.entretien;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.cdg62.carriere.Refus;
import fr.cdg62.carriere.api.entretien.EtatEntretien;
import fr.cdg62.carriere.api.entretien.EvenementEntretien;
import fr.cdg62.socle.probleme.CodeProbleme;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Délais de l'entretien professionnel (§ 1.1)")
class EntretienTest {
    private static final DelaisEntretien DELAIS = new DelaisEntretien(8, 15, 15, 15, 1);

    @Test
    void convocationHuitJoursAvant() {
        LocalDate convocation = LocalDate.of(2026, 11, 2);

        assertThatCode(() -> DELAIS.exigerConvocation(convocation, LocalDate.of(2026, 11, 10)))
                .doesNotThrowAnyException();
        Refus.verifier(
                () -> DELAIS.exigerConvocation(convocation, LocalDate.of(2026, 11, 9)),
                CodeProbleme.ENTRETIEN_DELAI,
                "prevuLe",
                "L'agent est convoqué 8 jours au moins avant l'entretien : convoqué le 02/11/2026, il ne peut être reçu"
                        + " avant le 10/11/2026.");
    }

    @Test
    void revisionDansLesQuinzeJoursFrancs() {
        // notified on Friday 30 October: 15 jours francs end on Sunday 15 November, carried over to Monday 16
        LocalDate notification = LocalDate.of(2026, 10, 30);

        assertThat(DELAIS.revisionAuPlusTard(notification)).isEqualTo("2026-11-16");
        assertThatCode(() -> DELAIS.exigerRevision(notification, LocalDate.of(2026, 11, 16)))
                .doesNotThrowAnyException();
        Refus.verifier(
                () -> DELAIS.exigerRevision(notification, LocalDate.of(2026, 11, 17)),
                CodeProbleme.ENTRETIEN_DELAI,
                "le",
                "La révision se demande dans les 15 jours francs de la notification du compte rendu : le délai a expiré"
                        + " le 16/11/2026.");
    }

    @Test
    void capDansLeMoisDeLaReponse() {
        LocalDate reponse = LocalDate.of(2026, 1, 31);

        assertThat(DELAIS.capAuPlusTard(reponse)).isEqualTo("2026-02-28");
        Refus.verifier(
                () -> DELAIS.exigerCap(reponse, LocalDate.of(2026, 3, 1)),
                CodeProbleme.ENTRETIEN_DELAI,
                "le",
                "La CAP est saisie dans le mois de la réponse à la demande de révision : le délai a expiré le"
                        + " 28/02/2026.");
    }

    @Test
    void compteRenduDefinitifSeulementApresLeDelaiDeRevision() {
        LocalDate limite = LocalDate.of(2026, 11, 16);

        Refus.verifier(
                () -> DELAIS.exigerPlusDeRecours(limite, limite),
                CodeProbleme.ENTRETIEN_DELAI,
                "le",
                "Le compte rendu n'est pas définitif : l'agent peut encore agir jusqu'au 16/11/2026 inclus.");
        assertThatCode(() -> DELAIS.exigerPlusDeRecours(limite, limite.plusDays(1)))
                .doesNotThrowAnyException();
    }

    @Test
    void laRevisionSuitLaNotification() {
        Refus.verifier(
                () -> MachineEntretien.MACHINE.appliquer(
                        EtatEntretien.TENU, EvenementEntretien.DEMANDER_REVISION, role -> true),
                CodeProbleme.ETAT_TRANSITION_INTERDITE,
                null,
                "L'opération DEMANDER_REVISION n'est pas possible à l'état TENU. Possible maintenant : NOTIFIER.");
    }
}
