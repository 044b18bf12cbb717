package fr.cdg62.carriere.api.reprise;

/** What happens to a study of reprise. */
public enum EvenementReprise {
    /** Something is missing: the reason says what. */
    SIGNALER_INCOMPLETE,
    /** Everything is there. */
    COMPLETER,
    /** Computes every scheme, again if asked. */
    CALCULER,
    /** A second person has checked: notified to the agent on the date given, which opens the delay of option. */
    PROPOSER,
    /** The agent chooses one scheme, within the delay. */
    CHOISIR,
    /** The agent has not chosen within the delay: the scheme by default applies. */
    CONSTATER_SILENCE,
    /** The employer signs: number and date of the arrêté. */
    ARRETER,
    /** The arrêté is notified. */
    NOTIFIER,
    /** The delay of option has passed. */
    CLORE
}
