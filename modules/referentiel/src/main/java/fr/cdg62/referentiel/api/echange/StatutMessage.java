package fr.cdg62.referentiel.api.echange;

/** Outcome of a partner's message. */
public enum StatutMessage {
    /** Executed and answered. */
    ACCEPTE,
    /** Already executed: the first answer was given again. */
    REJOUE,
    /** Refused for a reason of the sender's: fault Client. */
    REFUSE,
    /** Failed on our side: fault Server. */
    INCIDENT
}
