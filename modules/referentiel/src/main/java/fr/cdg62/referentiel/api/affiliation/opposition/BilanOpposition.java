package fr.cdg62.referentiel.api.affiliation.opposition;

import fr.cdg62.socle.trace.Trace;
import java.time.LocalDate;

/**
 * Where the opposition to a voluntary affiliation stands (R-AFF-6).
 *
 * @param dateLimite last day on which an opposition is received
 * @param collectivites affiliated collectivités consulted
 * @param opposantes those that opposed in time
 * @param agents civil servants of the collectivités consulted
 * @param agentsOpposants civil servants of those that opposed
 * @param opposee whether the majority is reached: the affiliation cannot take place
 * @param trace the reasoning
 */
public record BilanOpposition(
        LocalDate dateLimite,
        int collectivites,
        int opposantes,
        int agents,
        int agentsOpposants,
        boolean opposee,
        Trace trace) {}
