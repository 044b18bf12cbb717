package fr.cdg62.carriere.promotion.quota;

import fr.cdg62.carriere.api.quota.ArrondiAssiette;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The figures of the quota in force in a year.
 *
 * @param diviseur recruitments for one promotion interne: 2 since 2024, 3 before
 * @param pourcentage share of the effectif taken as base: 8 since 2024, 5 before
 * @param arrondi rounding of this base before the division
 * @param anneesDerogation years without quota that open the derogation: 2 since 2024, 4 before
 * @param report whether recruitments left over are carried to the next year
 * @param source where the figures come from, as printed in traces
 */
record BaremeQuota(
        int diviseur,
        BigDecimal pourcentage,
        ArrondiAssiette arrondi,
        int anneesDerogation,
        boolean report,
        String source) {

    /** The share of the effectif, rounded as the parameter says. */
    BigDecimal assiette(int effectif) {
        BigDecimal part = pourcentage.multiply(BigDecimal.valueOf(effectif)).movePointLeft(2);
        return switch (arrondi) {
            case AUCUN -> part;
            case INFERIEUR -> part.setScale(0, RoundingMode.FLOOR);
            case PROCHE -> part.setScale(0, RoundingMode.HALF_UP);
            case SUPERIEUR -> part.setScale(0, RoundingMode.CEILING);
        };
    }
}
