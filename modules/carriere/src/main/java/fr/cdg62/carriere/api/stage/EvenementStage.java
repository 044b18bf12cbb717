package fr.cdg62.carriere.api.stage;

/** What happens to a stage. */
public enum EvenementStage {
    /** Takes up his duties. */
    COMMENCER,
    SUSPENDRE,
    REPRENDRE,
    /** Computes again: leave has made the end later. */
    CONSTATER_CONGES,
    /** Prorogation for insufficiency, in months, within the maximum. */
    PROROGER,
    /** Starts again from a date, after more than a year of interruption before half of it. */
    RENOUVELER,
    /** The computed end is reached. */
    CONSTATER_TERME,
    /** Not before the computed date. */
    TITULARISER,
    /** Refused at the end after the opinion of the CAP: back to the origin of one who was detached. */
    REINTEGRER,
    /** After the opinion of the CAP; for insufficiency, not before half of the stage. */
    LICENCIER,
    DEMISSIONNER,
    /** Titulaire of two years in the same functions (C), or of the first grade recruited in the second (B). */
    DISPENSER
}
