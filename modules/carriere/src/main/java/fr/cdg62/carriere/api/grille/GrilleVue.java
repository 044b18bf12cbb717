package fr.cdg62.carriere.api.grille;

import fr.cdg62.socle.valeur.Periode;
import java.util.List;

/**
 * A version of the grid of a grade.
 *
 * @param verifiee whether every figure was verified
 */
public record GrilleVue(GradeVue grade, Periode periode, boolean verifiee, List<EchelonGrille> echelons) {
    public GrilleVue {
        echelons = List.copyOf(echelons);
    }
}
