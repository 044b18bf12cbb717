package fr.cdg62.carriere.api.retraite.hypothese;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * A spouse or a divorced spouse of an agent who died.
 *
 * @param divorce whether the marriage ended by divorce
 * @param moisMariage length of the marriage in months; 1 to 960
 * @param enfantCommun whether a child was born of it, which lifts the condition of length
 * @param nouvelleUnion whether he lives in a new union, which takes the right away
 */
public record Conjoint(
        boolean divorce,

        @Min(value = 1, message = "De 1 à 960 mois de mariage.")
        @Max(value = 960, message = "De 1 à 960 mois de mariage.")
        int moisMariage,

        boolean enfantCommun,
        boolean nouvelleUnion) {}
