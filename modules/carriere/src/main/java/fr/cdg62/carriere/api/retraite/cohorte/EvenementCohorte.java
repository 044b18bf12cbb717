package fr.cdg62.carriere.api.retraite.cohorte;

/** What happens to a cohort. */
public enum EvenementCohorte {
    /** Takes in the agents known since; none goes out. */
    ACTUALISER,
    /** Asks the employers: each gets an échéance on the last day to be reliable. */
    LANCER,
    /** Closes the work on the accounts, by the last day; says why when some are not reliable. */
    FIABILISER,
    /** The CNRACL sent the documents to the agents. */
    ENVOYER
}
