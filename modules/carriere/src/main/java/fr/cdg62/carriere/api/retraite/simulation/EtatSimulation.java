package fr.cdg62.carriere.api.retraite.simulation;

/** Life of an estimation that is kept (specification carrière, § 3.1). */
public enum EtatSimulation {
    /** Hypotheses recorded. */
    CREEE,
    /** Computed and frozen, with its trace. */
    CALCULEE,
    /** Commented by the CdG. */
    ANNOTEE,
    /** Handed to the agent, who reads it from then on; final. */
    REMISE_AGENT
}
