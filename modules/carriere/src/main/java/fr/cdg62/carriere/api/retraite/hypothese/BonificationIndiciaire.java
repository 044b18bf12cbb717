package fr.cdg62.carriere.api.retraite.hypothese;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * The nouvelle bonification indiciaire (NBI) received over the career, which gives a supplement apart from the pension
 * (loi n° 91-73, art. 27).
 *
 * @param pointsNbi points of NBI, on average over the time it was received; more than 0, 120 at most
 * @param trimestresNbi quarters during which it was received; 1 to 200
 */
public record BonificationIndiciaire(
        @NotNull(message = "Indiquez le nombre moyen de points de NBI.")
        @DecimalMin(value = "0", inclusive = false, message = "Plus de 0 et 120 points au plus.")
        @DecimalMax(value = "120", message = "Plus de 0 et 120 points au plus.")
        @Digits(integer = 3, fraction = 2, message = "Deux décimales au plus.")
        BigDecimal pointsNbi,

        @Min(value = 1, message = "De 1 à 200 trimestres.") @Max(value = 200, message = "De 1 à 200 trimestres.")
        int trimestresNbi) {}
