package fr.cdg62.carriere.api.retraite.entretien;

/** Life of an entretien retraite. */
public enum EtatEntretienRetraite {
    /** Asked for; no appointment yet. */
    DEMANDE,
    /** Day, place and adviser are fixed. */
    FIXE,
    /** Held: the agent has its report and the estimation. */
    TENU,
    /** The agent did not come; another appointment may be fixed. */
    ABSENT,
    ANNULE
}
