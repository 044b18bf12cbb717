package fr.cdg62.carriere.retraite.services;

import fr.cdg62.carriere.api.position.MotifTempsPartiel;
import fr.cdg62.carriere.chronologie.Segment;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The weekly hours of all the employments of a day.
 *
 * @param complet hours of full time
 * @param heures of the employments, part time left aside
 * @param travaillees of these, worked
 * @param deDroit of these, not worked by a part time de droit for a child
 */
record TempsDeTravail(BigDecimal complet, BigDecimal heures, BigDecimal travaillees, BigDecimal deDroit) {
    private static final int PRECISION = 10;

    static TempsDeTravail de(List<Jugement> comptants, BigDecimal complet) {
        TempsDeTravail temps = new TempsDeTravail(complet, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
        for (Jugement comptant : comptants) {
            temps = temps.plus(comptant.segment());
        }
        return temps;
    }

    private TempsDeTravail plus(Segment segment) {
        BigDecimal siennes = segment.heures() == null ? complet : segment.heures();
        BigDecimal faites = segment.quotite() == null
                ? siennes
                : siennes.multiply(segment.quotite()).movePointLeft(2);
        boolean droit = segment.motifTemps() == MotifTempsPartiel.DROIT_ENFANT;
        return new TempsDeTravail(
                complet,
                heures.add(siennes),
                travaillees.add(faites),
                droit ? deDroit.add(siennes.subtract(faites)) : deDroit);
    }

    boolean estPourUnEnfant() {
        return deDroit.signum() > 0;
    }

    /** Share of full time worked. */
    BigDecimal fraction() {
        return fraction(travaillees);
    }

    /** The same as if the part time de droit was worked. */
    BigDecimal fractionDeDroit() {
        return fraction(travaillees.add(deDroit));
    }

    /** Share of these employments that a part time de droit does not work. */
    BigDecimal nonTravaillee() {
        return deDroit.divide(heures, PRECISION, RoundingMode.HALF_UP);
    }

    private BigDecimal fraction(BigDecimal retenues) {
        return retenues.divide(complet, PRECISION, RoundingMode.HALF_UP).min(BigDecimal.ONE);
    }
}
