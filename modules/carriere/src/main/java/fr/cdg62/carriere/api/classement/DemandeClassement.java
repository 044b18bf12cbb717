package fr.cdg62.carriere.api.classement;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * A simulation of avancement de grade.
 *
 * @param deGrade code of the grade held
 * @param echelon échelon held
 * @param ancienneteJours ancienneté in it, in days of 30-day months
 * @param versGrade code of the grade of arrival
 * @param date day of the advancement
 */
public record DemandeClassement(
        @NotNull(message = "Indiquez le grade détenu.") String deGrade,
        @NotNull(message = "Indiquez l'échelon détenu.") Integer echelon,

        @NotNull(message = "Indiquez l'ancienneté dans l'échelon.")
        Integer ancienneteJours,

        @NotNull(message = "Indiquez le grade visé.") String versGrade,
        @NotNull(message = "Indiquez la date.") LocalDate date) {}
