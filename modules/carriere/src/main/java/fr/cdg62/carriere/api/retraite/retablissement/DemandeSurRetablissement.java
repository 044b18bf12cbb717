package fr.cdg62.carriere.api.retraite.retablissement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * An event to raise.
 *
 * @param date of ENVOYER, ACCUSER, RETABLIR, REJETER; today at the latest, and ENVOYER within the year of the radiation
 * @param note reason of REJETER; 2 000 characters at most
 */
public record DemandeSurRetablissement(
        @NotNull(message = "Indiquez l'événement.") EvenementRetablissement evenement,
        LocalDate date,

        @Size(max = 2000, message = "2 000 caractères au plus.")
        String note) {}
