package fr.cdg62.carriere.retraite.simulation;

import static fr.cdg62.carriere.api.retraite.simulation.EtatSimulation.ANNOTEE;
import static fr.cdg62.carriere.api.retraite.simulation.EtatSimulation.CALCULEE;
import static fr.cdg62.carriere.api.retraite.simulation.EtatSimulation.CREEE;
import static fr.cdg62.carriere.api.retraite.simulation.EtatSimulation.REMISE_AGENT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.carriere.Refus;
import fr.cdg62.carriere.api.retraite.simulation.EtatSimulation;
import fr.cdg62.carriere.api.retraite.simulation.EvenementSimulation;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.probleme.CodeProbleme;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Life of an estimation that is kept (specification carrière, § 3.1). */
@DisplayName("Vie d'une simulation de pension")
class MachineSimulationTest {
    private static final Predicate<String> CDG = Roles.CDG_CARRIERE::equals;
    private static final Predicate<String> RH = Roles.COLLECTIVITE_GESTIONNAIRE::equals;

    private static EtatSimulation apres(EtatSimulation etat, EvenementSimulation evenement, Predicate<String> roles) {
        return MachineSimulation.MACHINE.appliquer(etat, evenement, roles);
    }

    @Test
    void deLaCreationALaRemise() {
        assertThat(apres(CREEE, EvenementSimulation.CALCULER, RH)).isEqualTo(CALCULEE);
        assertThat(apres(CALCULEE, EvenementSimulation.ANNOTER, CDG)).isEqualTo(ANNOTEE);
        assertThat(apres(ANNOTEE, EvenementSimulation.CALCULER, CDG)).isEqualTo(CALCULEE);
        assertThat(apres(ANNOTEE, EvenementSimulation.REMETTRE, CDG)).isEqualTo(REMISE_AGENT);
    }

    @Test
    void lEmployeurCalculeMaisNAnnoteNiNeRemet() {
        assertThat(MachineSimulation.MACHINE.possibles(CALCULEE, RH)).containsExactly(EvenementSimulation.CALCULER);
        assertThat(MachineSimulation.MACHINE.possibles(ANNOTEE, RH)).isEmpty();
        assertThat(Refus.de(() -> apres(ANNOTEE, EvenementSimulation.REMETTRE, RH))
                        .code())
                .isEqualTo(CodeProbleme.SEC_HABILITATION);
    }

    @Test
    void rienNeSauteDEtapeNiNeChangeApresLaRemise() {
        assertThat(MachineSimulation.MACHINE.depuis(CREEE)).containsExactly(EvenementSimulation.CALCULER);
        assertThat(MachineSimulation.MACHINE.depuis(CALCULEE)).doesNotContain(EvenementSimulation.REMETTRE);
        assertThat(MachineSimulation.MACHINE.depuis(REMISE_AGENT)).isEmpty();
        assertThat(Refus.de(() -> apres(REMISE_AGENT, EvenementSimulation.CALCULER, CDG))
                        .code())
                .isEqualTo(CodeProbleme.ETAT_TRANSITION_INTERDITE);
    }
}
