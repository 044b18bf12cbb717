package fr.cdg62.carriere.api.retraite.anomalie;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * What is to happen.
 *
 * @param note CORRIGER: what was corrected, RELANCER: what remains, 1 to 2000 characters
 * @param dsn CORRIGER: any day of the month of the DSN that carries the correction
 */
public record DemandeSurAnomalieDi(
        @NotNull(message = "Indiquez l'événement.") EvenementAnomalieDi evenement, String note, LocalDate dsn) {}
