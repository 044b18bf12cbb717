package fr.cdg62.carriere.api.retraite.entretien;

/** What happens to an entretien retraite. */
public enum EvenementEntretienRetraite {
    /** The CdG fixes an appointment, or another one. */
    FIXER,
    /** The CdG reports, with an estimation made that day. */
    TENIR,
    /** The agent did not come. */
    SIGNALER_ABSENCE,
    /** The agent, his employer or the CdG gives it up. */
    ANNULER
}
