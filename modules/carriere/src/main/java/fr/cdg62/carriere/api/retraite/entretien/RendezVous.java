package fr.cdg62.carriere.api.retraite.entretien;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * An appointment.
 *
 * @param jour today at the earliest when it is fixed
 * @param heure time of day, Europe/Paris
 * @param adresse address, room or link, 1 to 200 characters
 * @param conseiller name of the adviser, 1 to 100 characters
 */
public record RendezVous(
        @NotNull(message = "Indiquez le jour.") LocalDate jour,
        @NotNull(message = "Indiquez l'heure.") LocalTime heure,

        @NotNull(message = "Indiquez comment se tient l'entretien.")
        LieuEntretien lieu,

        @NotBlank(message = "Indiquez l'adresse, la salle ou le lien.")
        @Size(max = 200, message = "200 caractères au plus.")
        String adresse,

        @NotBlank(message = "Indiquez le conseiller.") @Size(max = 100, message = "100 caractères au plus.")
        String conseiller) {}
