package fr.cdg62.carriere.avancement.service;

import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.socle.valeur.Periode;
import java.math.BigDecimal;

/**
 * A stretch of a career with one grade, one échelon and one worth.
 *
 * @param periode closed
 * @param echelle code of the échelle of the grade (C1, B2 …), empty for a grade that has none
 * @param anciennete ancienneté in the échelon on the first day
 * @param effectif whether the time counts as effective services and in the échelon
 * @param heures weekly hours of a job à temps non complet, null for a full-time job
 */
public record TrancheService(
        Periode periode,
        String grade,
        String echelle,
        String categorie,
        int echelon,
        Duree anciennete,
        boolean effectif,
        BigDecimal heures) {

    private static final BigDecimal TEMPS_COMPLET = BigDecimal.valueOf(35);
    private static final int CENTIEMES = 100;

    /** Below half time, services for the grade count pro rata; from half time on, in full (CGFP, TNC: § 2.1.4). */
    public boolean auProrata() {
        return heures != null && heures.multiply(BigDecimal.valueOf(2)).compareTo(TEMPS_COMPLET) < 0;
    }

    /** What this length of time is worth. */
    public Duree vaut(Duree ecoulee) {
        return auProrata() ? ecoulee.fraction(centiemes(), TEMPS_COMPLET.intValue() * CENTIEMES) : ecoulee;
    }

    /** The time to let pass until it is worth this much; a started day counts whole. */
    public Duree pour(Duree exigee) {
        if (!auProrata()) {
            return exigee;
        }
        long numerateur = (long) exigee.jours() * TEMPS_COMPLET.intValue() * CENTIEMES;
        return new Duree(Math.toIntExact((numerateur + centiemes() - 1) / centiemes()));
    }

    public boolean prolonge(TrancheService precedente) {
        return effectif == precedente.effectif
                && memesHeures(precedente)
                && precedente.periode.fin().plusDays(1).equals(periode.debut());
    }

    private boolean memesHeures(TrancheService autre) {
        return heures == null ? autre.heures == null : autre.heures != null && heures.compareTo(autre.heures) == 0;
    }

    private int centiemes() {
        return heures.movePointRight(2).intValueExact();
    }
}
