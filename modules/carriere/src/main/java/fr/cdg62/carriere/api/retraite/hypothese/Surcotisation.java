package fr.cdg62.carriere.api.retraite.hypothese;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Part time on which the agent pays, or would pay, as at full time: it counts more for the rate, within a bound.
 *
 * @param surcotisationDebut first day
 * @param surcotisationMois months; 1 to 240
 * @param surcotisationQuotite percentage of part time; 50 to 90
 * @param surcotisationHandicap whether the agent is disabled at the rate of the text: a longer bound at the common rate;
 *     a fact of health, never kept
 */
public record Surcotisation(
        @NotNull(message = "Indiquez le premier jour de la surcotisation.")
        LocalDate surcotisationDebut,

        @Min(value = 1, message = "De 1 à 240 mois.") @Max(value = 240, message = "De 1 à 240 mois.")
        int surcotisationMois,

        @Min(value = 50, message = "De 50 à 90 %.") @Max(value = 90, message = "De 50 à 90 %.")
        int surcotisationQuotite,

        boolean surcotisationHandicap) {}
