package fr.cdg62.carriere.api.reprise;

/** Life of a study of reprise (specification carrière, § 1.7). */
public enum EtatReprise {
    /** Asked by the collectivité. */
    DEMANDEE,
    /** Waits for proofs. */
    PIECES_INCOMPLETES,
    /** May be computed. */
    COMPLETE,
    /** Every scheme computed, waits for the eye of a second person. */
    CALCULEE,
    /** Checked and notified: the agent chooses. */
    PROPOSEE,
    /** One scheme chosen by the agent. */
    CHOISIE,
    /** The employer has signed. */
    ARRETEE,
    /** Notified: the agent may still change his mind within the delay. */
    REVISABLE,
    /** The delay has passed. */
    DEFINITIVE
}
