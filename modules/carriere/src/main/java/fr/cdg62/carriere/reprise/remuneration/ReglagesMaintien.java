package fr.cdg62.carriere.reprise.remuneration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.NavigableMap;

/**
 * How the pay of a contractuel is kept, on the day of the nomination.
 *
 * @param periodeMois months looked at before the nomination
 * @param meilleursMois best monthly pays averaged
 * @param servicesMois months of services asked for in the period
 * @param pointAnnuel value of one point of index, euros a year
 * @param bareme IM of each IB known that day
 */
public record ReglagesMaintien(
        int periodeMois,
        int meilleursMois,
        int servicesMois,
        BigDecimal pointAnnuel,
        NavigableMap<Integer, Integer> bareme) {
    private static final BigDecimal MOIS_PAR_AN = BigDecimal.valueOf(12);

    /** Gross monthly treatment of an index, truncated to the cent as the published tables do. */
    BigDecimal traitement(int indiceMajore) {
        return pointAnnuel.multiply(BigDecimal.valueOf(indiceMajore)).divide(MOIS_PAR_AN, 2, RoundingMode.DOWN);
    }
}
