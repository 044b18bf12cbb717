package fr.cdg62.carriere.api.promotion.dossier;

/** Letters about a proposal. */
public enum CourrierPI {
    /** The CdG received the proposal. */
    ACCUSE,
    /** The proposal is not admissible, and why. */
    IRRECEVABILITE,
    /** The agent is not on the list, and why. */
    NON_RETENU
}
