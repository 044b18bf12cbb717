package fr.cdg62.carriere.retraite.affiliation;

import static fr.cdg62.carriere.retraite.affiliation.MachineAffiliation.MACHINE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.carriere.api.retraite.affiliation.EtatAffiliation;
import fr.cdg62.carriere.api.retraite.affiliation.EvenementAffiliation;
import fr.cdg62.referentiel.api.acces.Roles;
import org.junit.jupiter.api.Test;

/** The life of an affiliation (specification carrière, § 3.1). */
class MachineAffiliationTest {
    @Test
    void leCdgControleEtLEmployeurDitCeQueDevientLAgent() {
        assertThat(MACHINE.possibles(EtatAffiliation.DECLAREE, Roles.COLLECTIVITE_GESTIONNAIRE::equals))
                .containsExactly(EvenementAffiliation.MODIFIER);
        assertThat(MACHINE.possibles(EtatAffiliation.CONTROLEE, Roles.COLLECTIVITE_GESTIONNAIRE::equals))
                .isEmpty();
        assertThat(MACHINE.possibles(EtatAffiliation.CONTROLEE, Roles.CDG_CARRIERE::equals))
                .containsExactly(EvenementAffiliation.AFFILIER, EvenementAffiliation.REJETER);
        assertThat(MACHINE.possibles(EtatAffiliation.AFFILIE, Roles.COLLECTIVITE_GESTIONNAIRE::equals))
                .containsExactly(EvenementAffiliation.MUTER, EvenementAffiliation.RADIER);
    }

    @Test
    void uneAffiliationFinieNeChangePlus() {
        assertThat(MACHINE.depuis(EtatAffiliation.REJETEE)).isEmpty();
        assertThat(MACHINE.depuis(EtatAffiliation.MUTATION)).isEmpty();
        assertThat(MACHINE.depuis(EtatAffiliation.RADIATION_DES_CADRES)).isEmpty();
    }
}
