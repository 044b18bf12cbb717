package fr.cdg62.carriere.retraite.pension;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** Quarters: three months of thirty days. */
final class Trimestres {
    static final int JOURS = 90;
    private static final BigDecimal DUREE = BigDecimal.valueOf(JOURS);
    private static final int MOIS = 3;

    private Trimestres() {}

    /**
     * Whole quarters, the last fraction being worth one from a number of days on: 28 years 4 months 14 days make 113
     * quarters, one day more 114.
     */
    static int arrondis(BigDecimal jours, int fraction) {
        BigDecimal[] parts = jours.divideAndRemainder(DUREE);
        boolean plus = parts[1].compareTo(BigDecimal.valueOf(fraction)) >= 0;
        return parts[0].intValueExact() + (plus ? 1 : 0);
    }

    /** Rounded up; 0 for nothing. */
    static int superieurs(int jours) {
        return BigDecimal.valueOf(Math.max(0, jours))
                .divide(DUREE, 0, RoundingMode.CEILING)
                .intValueExact();
    }

    /** Whole ones only; 0 for nothing. */
    static int entiers(int jours) {
        return Math.max(0, jours) / JOURS;
    }

    /** From a day to another, rounded up; 0 when it is not after. */
    static int superieurs(LocalDate du, LocalDate au) {
        int nombre = 0;
        while (du.plusMonths((long) MOIS * nombre).isBefore(au)) {
            nombre++;
        }
        return nombre;
    }
}
