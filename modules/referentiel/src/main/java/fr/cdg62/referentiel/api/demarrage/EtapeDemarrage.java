package fr.cdg62.referentiel.api.demarrage;

import jakarta.ejb.Local;

/**
 * A step to run when the system starts. The extranet discovers every implementation and runs them by ascending
 * order; each must be repeatable, for it runs again at every start.
 *
 * <p>Orders: 0 schema and reference data, 100 to 199 demonstration of the référentiel, 200 of finances, 300 of
 * numérique, 900 resumption of interrupted runs.
 */
@Local
public interface EtapeDemarrage {
    /** Rank of the step; steps run by ascending order. */
    int ordre();

    /** What the step does, in French, shown while the system starts. */
    String libelle();

    /** Runs the step; any exception stops the start. */
    void executer();
}
