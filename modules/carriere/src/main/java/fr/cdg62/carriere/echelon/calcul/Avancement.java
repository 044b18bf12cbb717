package fr.cdg62.carriere.echelon.calcul;

import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.carriere.api.grille.EchelonGrille;
import fr.cdg62.socle.trace.Trace;
import java.time.LocalDate;

/**
 * An échelon reached.
 *
 * @param grade grade of the échelon
 * @param de échelon left
 * @param vers échelon reached, with its indexes
 * @param date first day in it
 * @param reliquat ancienneté already acquired in it on that day: surplus of a bonification
 * @param verifie whether every figure of the grid used was verified
 * @param trace how the date was found
 */
public record Avancement(
        String grade, int de, EchelonGrille vers, LocalDate date, Duree reliquat, boolean verifie, Trace trace) {}
