package fr.cdg62.carriere.api.retraite.simulation;

/** What happens to an estimation that is kept. */
public enum EvenementSimulation {
    /** Computes with the career and the figures of the day; again as long as it was not handed over. */
    CALCULER,
    /** The CdG comments. */
    ANNOTER,
    /** The CdG hands it to the agent. */
    REMETTRE
}
