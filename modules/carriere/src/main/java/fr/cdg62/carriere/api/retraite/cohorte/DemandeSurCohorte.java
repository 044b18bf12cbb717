package fr.cdg62.carriere.api.retraite.cohorte;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * An event to raise.
 *
 * @param date ENVOYER: day the documents were sent, today at the latest
 * @param note FIABILISER: why, when accounts are not reliable or the last day is over; 2 000 characters at most
 */
public record DemandeSurCohorte(
        @NotNull(message = "Indiquez l'événement.") EvenementCohorte evenement,
        LocalDate date,

        @Size(max = 2000, message = "2 000 caractères au plus.")
        String note) {}
