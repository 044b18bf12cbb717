package fr.cdg62.carriere.retraite.reprise;

import static fr.cdg62.carriere.retraite.reprise.MachineAnteriorite.MACHINE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.carriere.api.retraite.reprise.EtatAnteriorite;
import fr.cdg62.carriere.api.retraite.reprise.EvenementAnteriorite;
import fr.cdg62.referentiel.api.acces.Roles;
import org.junit.jupiter.api.Test;

/** The life of a reprise d'antériorité (specification carrière, § 3.1). */
class MachineAnterioriteTest {
    @Test
    void lEmployeurSaisitEtLeCdgControleTransmetEtConclut() {
        assertThat(MACHINE.possibles(EtatAnteriorite.OUVERTE, Roles.COLLECTIVITE_GESTIONNAIRE::equals))
                .containsExactly(EvenementAnteriorite.SAISIR);
        assertThat(MACHINE.possibles(EtatAnteriorite.SAISIE, Roles.COLLECTIVITE_GESTIONNAIRE::equals))
                .containsExactly(EvenementAnteriorite.SAISIR);
        assertThat(MACHINE.possibles(EtatAnteriorite.SAISIE, Roles.CDG_CARRIERE::equals))
                .containsExactly(
                        EvenementAnteriorite.SAISIR, EvenementAnteriorite.RENVOYER, EvenementAnteriorite.TRANSMETTRE);
        assertThat(MACHINE.possibles(EtatAnteriorite.TRANSMISE, Roles.COLLECTIVITE_GESTIONNAIRE::equals))
                .isEmpty();
        assertThat(MACHINE.possibles(EtatAnteriorite.TRANSMISE, Roles.CDG_CARRIERE::equals))
                .containsExactly(EvenementAnteriorite.INTEGRER, EvenementAnteriorite.REJETER);
    }

    @Test
    void uneRepriseConclueNeChangePlusEtLAgentNeLaChangeJamais() {
        assertThat(MACHINE.depuis(EtatAnteriorite.INTEGREE)).isEmpty();
        assertThat(MACHINE.depuis(EtatAnteriorite.REJETEE)).isEmpty();
        for (EtatAnteriorite etat : EtatAnteriorite.values()) {
            assertThat(MACHINE.possibles(etat, Roles.AGENT::equals)).isEmpty();
        }
    }
}
