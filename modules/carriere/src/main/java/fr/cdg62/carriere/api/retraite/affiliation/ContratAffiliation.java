package fr.cdg62.carriere.api.retraite.affiliation;

import fr.cdg62.carriere.api.parcours.Statut;
import fr.cdg62.carriere.api.retraite.Categorie;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The employment that is affiliated. In a proposal, what the career does not say is null.
 *
 * @param dateEffet first day of the affiliation
 * @param nature STAGIAIRE or TITULAIRE; CONTRACTUEL is refused (E105)
 * @param minutes of work a week, from 1 to the full time in force that day (35 hours: 2 100 minutes)
 * @param grade code of the grade in the grids, 1 to 30 characters
 * @param indiceBrut IB, 1 to 9 999
 * @param indiceMajore IM, 1 to 9 999
 * @param categorie of the employment, active or sedentary
 */
public record ContratAffiliation(
        @NotNull(message = "Indiquez la date d'effet.") LocalDate dateEffet,

        @NotNull(message = "Indiquez si l'agent est stagiaire ou titulaire.")
        Statut nature,

        @NotNull(message = "Indiquez la durée hebdomadaire.")
        @Min(value = 1, message = "Au moins une minute par semaine.")
        Integer minutes,

        @NotBlank(message = "Indiquez le grade.") @Size(max = 30, message = "30 caractères au plus.")
        String grade,

        @NotNull(message = "Indiquez l'indice brut.")
        @Min(value = 1, message = "De 1 à 9 999.")
        @Max(value = 9999, message = "De 1 à 9 999.")
        Integer indiceBrut,

        @NotNull(message = "Indiquez l'indice majoré.")
        @Min(value = 1, message = "De 1 à 9 999.")
        @Max(value = 9999, message = "De 1 à 9 999.")
        Integer indiceMajore,

        @NotNull(message = "Indiquez la catégorie de l'emploi.")
        Categorie categorie) {}
