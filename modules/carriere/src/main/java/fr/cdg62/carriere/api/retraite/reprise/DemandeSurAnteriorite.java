package fr.cdg62.carriere.api.retraite.reprise;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * An event to raise; SAISIR comes with periods only.
 *
 * @param date TRANSMETTRE: day it went; INTEGRER, REJETER: day of the answer, from that day on; today at the latest
 * @param note RENVOYER, REJETER: why, 1 to 2 000 characters
 */
public record DemandeSurAnteriorite(
        @NotNull(message = "Indiquez l'événement.") EvenementAnteriorite evenement, LocalDate date, String note) {}
