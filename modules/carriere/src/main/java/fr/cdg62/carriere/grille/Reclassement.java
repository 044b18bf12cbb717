package fr.cdg62.carriere.grille;

import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.socle.parametre.Source;
import java.time.LocalDate;

/**
 * What an échelon becomes on the day of a reform.
 *
 * @param deGrade grade left
 * @param deEchelon échelon left
 * @param versGrade grade of arrival, often the same
 * @param versEchelon échelon of arrival
 * @param numerateur of the fraction of the ancienneté that is kept
 * @param denominateur of it
 * @param majorationMois months added to what is kept
 * @param effet day of the reform
 * @param source text of it
 */
public record Reclassement(
        String deGrade,
        int deEchelon,
        String versGrade,
        int versEchelon,
        int numerateur,
        int denominateur,
        int majorationMois,
        LocalDate effet,
        Source source) {

    /** The place of arrival of somebody who had this ancienneté in the échelon left. */
    public Rang appliquer(Duree anciennete) {
        return new Rang(
                versEchelon, anciennete.fraction(numerateur, denominateur).plus(Duree.mois(majorationMois)));
    }
}
