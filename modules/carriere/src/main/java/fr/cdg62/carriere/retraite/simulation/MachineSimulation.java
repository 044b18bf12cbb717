package fr.cdg62.carriere.retraite.simulation;

import static fr.cdg62.carriere.api.retraite.simulation.EtatSimulation.ANNOTEE;
import static fr.cdg62.carriere.api.retraite.simulation.EtatSimulation.CALCULEE;
import static fr.cdg62.carriere.api.retraite.simulation.EtatSimulation.CREEE;
import static fr.cdg62.carriere.api.retraite.simulation.EtatSimulation.REMISE_AGENT;
import static fr.cdg62.referentiel.api.acces.Roles.CDG_CARRIERE;
import static fr.cdg62.referentiel.api.acces.Roles.COLLECTIVITE_GESTIONNAIRE;

import fr.cdg62.carriere.api.retraite.simulation.EtatSimulation;
import fr.cdg62.carriere.api.retraite.simulation.EvenementSimulation;
import fr.cdg62.socle.etat.MachineEtats;

/** Transitions: the employer and the CdG compute, the CdG comments and hands over. */
final class MachineSimulation {
    static final MachineEtats<EtatSimulation, EvenementSimulation> MACHINE = MachineEtats.de(
                    EtatSimulation.class, EvenementSimulation.class)
            .transition(CREEE, EvenementSimulation.CALCULER, CALCULEE, COLLECTIVITE_GESTIONNAIRE, CDG_CARRIERE)
            .transition(CALCULEE, EvenementSimulation.CALCULER, CALCULEE, COLLECTIVITE_GESTIONNAIRE, CDG_CARRIERE)
            .transition(CALCULEE, EvenementSimulation.ANNOTER, ANNOTEE, CDG_CARRIERE)
            .transition(ANNOTEE, EvenementSimulation.CALCULER, CALCULEE, CDG_CARRIERE)
            .transition(ANNOTEE, EvenementSimulation.ANNOTER, ANNOTEE, CDG_CARRIERE)
            .transition(ANNOTEE, EvenementSimulation.REMETTRE, REMISE_AGENT, CDG_CARRIERE)
            .build();

    private MachineSimulation() {}
}
