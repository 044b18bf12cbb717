package fr.cdg62.carriere.api.stage;

import fr.cdg62.socle.trace.Trace;
import fr.cdg62.socle.valeur.Periode;
import java.time.LocalDate;
import java.util.List;

/**
 * The computed end of a stage, in real calendar days.
 *
 * @param finStatutaire last day were there neither absence, nor part time, nor prorogation
 * @param fin last day, included, prorogation for insufficiency comprised
 * @param titularisation first day as titulaire: the day after the end, or earlier after a birth leave
 * @param demiStage first day on which half of the stage is done; from there a dismissal for insufficiency is possible
 * @param joursEcoules days from the first to the last
 * @param joursNonComptes days among them that do not count at all
 * @param prorogation the days of the prorogation for insufficiency, which do not count for the échelon; or null
 * @param recommencable whether an interruption of more than a year before half of it allows to start again
 * @param absences the absences, in order
 * @param trace how the dates were reached
 */
public record DecompteStage(
        LocalDate finStatutaire,
        LocalDate fin,
        LocalDate titularisation,
        LocalDate demiStage,
        int joursEcoules,
        int joursNonComptes,
        Periode prorogation,
        boolean recommencable,
        List<LigneDecompte> absences,
        Trace trace) {
    public DecompteStage {
        absences = List.copyOf(absences);
    }
}
