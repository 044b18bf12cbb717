package fr.cdg62.carriere.api.conseil;

/** Which mission a saisine calls on. */
public enum NatureSaisine {
    /** Assistance juridique statutaire: the texts and their interpretation. */
    JURIDIQUE,
    /** Expertise statutaire: a calculation (avancement, stage, reprise), always checked by a second person. */
    EXPERTISE
}
