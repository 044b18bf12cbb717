package fr.cdg62.carriere.api.retraite.simulation;

import fr.cdg62.socle.page.Page;
import jakarta.ejb.Local;

/**
 * Estimations of pension that are kept, from the hypotheses to the hand-over. The employer must have the mission
 * « Accompagnement retraite CNRACL ». The agent reads his own once they are handed over; before, they are INTROUVABLE for
 * him.
 */
@Local
public interface SimulationsRetraite {
    /** Records hypotheses; SAISIE_INVALIDE on {@code motif} for any other departure than by age. */
    SimulationRetraiteVue creer(NouvelleSimulation nouvelle);

    /** One of them. */
    SimulationRetraiteVue lire(long id);

    /** Those of the careers the caller manages, or his own. */
    Page<LigneSimulation> chercher(RechercheSimulations recherche);

    /** Moves it along its life. */
    SimulationRetraiteVue survenir(long id, DemandeSurSimulation demande, long version);

    /** As computed, PDF; ETAT_TRANSITION_INTERDITE before the computation. */
    byte[] imprimer(long id);
}
