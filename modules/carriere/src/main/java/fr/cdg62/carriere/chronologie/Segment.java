package fr.cdg62.carriere.chronologie;

import fr.cdg62.carriere.api.parcours.Statut;
import fr.cdg62.carriere.api.position.MotifPosition;
import fr.cdg62.carriere.api.position.MotifTempsPartiel;
import fr.cdg62.carriere.api.position.NatureActivite;
import fr.cdg62.carriere.api.position.TypeConge;
import fr.cdg62.carriere.api.position.TypePosition;
import fr.cdg62.socle.valeur.Periode;
import java.math.BigDecimal;

/**
 * A stretch of a career during which nothing that qualifies time changes.
 *
 * @param statut null before the first fact that says it
 * @param motif null when the position has none
 * @param conge null when there is none
 * @param quotite percentage of part time, null for full time
 * @param motifTemps reason of the part time, null for full time or when it is on authorisation
 * @param heures weekly hours of a job à temps non complet, null for a full-time job
 * @param activite professional activity proven during a disponibilité, null when none is
 */
public record Segment(
        Periode periode,
        Statut statut,
        TypePosition position,
        MotifPosition motif,
        TypeConge conge,
        BigDecimal quotite,
        MotifTempsPartiel motifTemps,
        BigDecimal heures,
        NatureActivite activite) {
    /** Whether the other only differs by its dates. */
    boolean prolonge(Segment autre) {
        return equals(autre.sur(periode));
    }

    Segment sur(Periode autre) {
        return new Segment(autre, statut, position, motif, conge, quotite, motifTemps, heures, activite);
    }
}
