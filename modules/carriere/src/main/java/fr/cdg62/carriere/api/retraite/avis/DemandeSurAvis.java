package fr.cdg62.carriere.api.retraite.avis;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * An event to raise.
 *
 * @param numero of TRANSMETTRE; 40 characters at most
 * @param date of TRANSMETTRE, ETUDIER, RENDRE_FAVORABLE, RENDRE_DEFAVORABLE; today at the latest
 * @param note statement of MODIFIER, pieces asked for or sent, reasons of RENDRE_DEFAVORABLE; 2 000 characters at most
 */
public record DemandeSurAvis(
        @NotNull(message = "Indiquez l'événement.") EvenementAvis evenement,

        @Size(max = 40, message = "40 caractères au plus.") String numero,

        LocalDate date,

        @Size(max = 2000, message = "2 000 caractères au plus.")
        String note) {}
