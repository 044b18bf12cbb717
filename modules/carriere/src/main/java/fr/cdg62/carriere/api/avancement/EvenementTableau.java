package fr.cdg62.carriere.api.avancement;

/** What may happen to a tableau. */
public enum EvenementTableau {
    /** The conditions are examined again. */
    RECALCULER,
    /** Agents are ranked by merit. */
    PROPOSER,
    /** The autorité territoriale signs. */
    ARRETER,
    TRANSMETTRE,
    /** The CdG makes it public. */
    PUBLIER,
    NOMMER,
    /** Its year is over: the system says so the night after. */
    DEVENIR_CADUC,
    /** A judge annulled it: there is no modification in the year. */
    ANNULER
}
