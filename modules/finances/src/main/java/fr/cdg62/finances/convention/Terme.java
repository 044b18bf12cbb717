package fr.cdg62.finances.convention;

import fr.cdg62.socle.valeur.Periode;
import java.time.LocalDate;

/**
 * When a convention runs.
 *
 * @param dureeMois length of one term
 * @param resiliee last day when it was ended before its term, or null
 */
record Terme(LocalDate dateEffet, int dureeMois, boolean taciteReconduction, LocalDate resiliee) {

    /** The days it covers; open while it renews itself. */
    Periode periode() {
        if (resiliee != null) {
            return Periode.entre(dateEffet, resiliee);
        }
        return taciteReconduction ? Periode.depuis(dateEffet) : Periode.entre(dateEffet, finApres(1));
    }

    /** Last day of the term running at a day, or of the first one before it starts. */
    LocalDate finDuTerme(LocalDate jour) {
        if (resiliee != null) {
            return resiliee;
        }
        int termes = 1;
        while (taciteReconduction && finApres(termes).isBefore(jour)) {
            termes++;
        }
        return finApres(termes);
    }

    private LocalDate finApres(int termes) {
        return dateEffet.plusMonths((long) termes * dureeMois).minusDays(1);
    }
}
