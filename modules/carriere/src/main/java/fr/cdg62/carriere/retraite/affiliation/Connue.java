package fr.cdg62.carriere.retraite.affiliation;

import fr.cdg62.socle.valeur.Periode;
import java.time.LocalDate;

/**
 * An affiliation that was not rejected, as another one of the agent sees it.
 *
 * @param fin last day, null while it holds
 * @param minutes of work a week
 */
record Connue(String siren, LocalDate debut, LocalDate fin, int minutes) {
    boolean tientLe(LocalDate jour) {
        return new Periode(debut, fin).contient(jour);
    }

    /** Whether it holds a day from this one on. */
    boolean tientDepuis(LocalDate jour) {
        return fin == null || !fin.isBefore(jour);
    }
}
