package fr.cdg62.carriere.api.retraite.affiliation;

/** What happens to an affiliation. */
public enum EvenementAffiliation {
    /** The contract is corrected before the control. */
    MODIFIER,
    /** The CdG has checked it; the checks of the declaration are made again. */
    CONTROLER,
    /** The CNRACL gave the number. */
    AFFILIER,
    /** The CdG or the CNRACL refuses, and says why. */
    REJETER,
    /** The agent goes to another employer of the system: an affiliation is declared there, with the same number. */
    MUTER,
    /** The agent leaves for good. */
    RADIER
}
