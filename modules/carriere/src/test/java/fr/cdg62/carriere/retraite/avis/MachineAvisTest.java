package fr.cdg62.carriere.retraite.avis;

import static fr.cdg62.carriere.api.retraite.avis.EtatAvis.AVIS_DEFAVORABLE;
import static fr.cdg62.carriere.api.retraite.avis.EtatAvis.AVIS_FAVORABLE;
import static fr.cdg62.carriere.api.retraite.avis.EtatAvis.BROUILLON;
import static fr.cdg62.carriere.api.retraite.avis.EtatAvis.EN_ETUDE;
import static fr.cdg62.carriere.api.retraite.avis.EtatAvis.PIECES_DEMANDEES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.carriere.api.retraite.avis.EtatAvis;
import fr.cdg62.carriere.api.retraite.avis.EvenementAvis;
import fr.cdg62.referentiel.api.acces.Roles;
import org.junit.jupiter.api.Test;

/** The life of a demande d'avis préalable (specification carrière, § 3.1). */
class MachineAvisTest {
    @Test
    void lesPiecesDemandeesReviennentALEtude() {
        assertThat(MachineAvis.MACHINE.appliquer(EN_ETUDE, EvenementAvis.DEMANDER_PIECES, role -> true))
                .isEqualTo(PIECES_DEMANDEES);
        assertThat(MachineAvis.MACHINE.depuis(PIECES_DEMANDEES)).containsExactly(EvenementAvis.COMPLETER);
        assertThat(MachineAvis.MACHINE.appliquer(PIECES_DEMANDEES, EvenementAvis.COMPLETER, role -> true))
                .isEqualTo(EN_ETUDE);
    }

    @Test
    void unAvisRenduNeChangePlusEtLAgentNeFaitRien() {
        assertThat(MachineAvis.MACHINE.depuis(AVIS_FAVORABLE)).isEmpty();
        assertThat(MachineAvis.MACHINE.depuis(AVIS_DEFAVORABLE)).isEmpty();
        for (EtatAvis etat : EtatAvis.values()) {
            assertThat(MachineAvis.MACHINE.possibles(etat, Roles.AGENT::equals)).isEmpty();
        }
        assertThat(MachineAvis.MACHINE.possibles(BROUILLON, Roles.CDG_CARRIERE::equals))
                .containsExactly(EvenementAvis.TRANSMETTRE);
    }
}
