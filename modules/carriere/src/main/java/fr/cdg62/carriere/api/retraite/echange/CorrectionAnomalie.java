package fr.cdg62.carriere.api.retraite.echange;

import java.time.LocalDate;

/**
 * An anomaly of déclaration said corrected.
 *
 * @param anomalie id of the anomaly
 * @param correction what was corrected, 1 to 2000 characters
 * @param dsn any day of the month of the DSN that carries the correction
 */
public record CorrectionAnomalie(long anomalie, String correction, LocalDate dsn) {}
