package fr.cdg62.carriere.api.avancement;

/**
 * An agent of the employer whose conditions could not be examined; the others are examined all the same.
 *
 * @param carriere id of his career
 * @param deGrade grade held
 * @param motif why, in French: the grid or the table that is missing, or the text that sends him elsewhere
 */
public record AgentEcarte(long carriere, String nom, String prenom, String deGrade, String motif) {}
