package fr.cdg62.carriere.api.reprise;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * What is to happen to a study.
 *
 * @param motif SIGNALER_INCOMPLETE: what is missing
 * @param regle CHOISIR: code of the scheme
 * @param date PROPOSER, NOTIFIER: day of the notification; ARRETER: day of the signature; today when null
 * @param numero ARRETER: number of the arrêté
 */
public record DemandeSurReprise(
        @NotNull(message = "Indiquez l'événement.") EvenementReprise evenement,
        String motif,
        String regle,
        LocalDate date,
        String numero) {}
