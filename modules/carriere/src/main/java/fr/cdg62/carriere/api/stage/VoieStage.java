package fr.cdg62.carriere.api.stage;

/** How the stagiaire was recruited. */
public enum VoieStage {
    /** From a list of a concours. */
    CONCOURS,
    /** Directly, in the first grade of category C. */
    SANS_CONCOURS,
    /** From a list of promotion interne: a shorter stage. */
    PROMOTION_INTERNE
}
