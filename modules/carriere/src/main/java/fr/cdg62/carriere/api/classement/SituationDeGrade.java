package fr.cdg62.carriere.api.classement;

import fr.cdg62.carriere.api.duree.Duree;

/**
 * Where an agent stands before a change of grade.
 *
 * @param grade code of the grade
 * @param echelon number of the échelon
 * @param anciennete ancienneté in the échelon
 */
public record SituationDeGrade(String grade, int echelon, Duree anciennete) {
    /** In French: « échelon 8 avec 1 an 6 mois d'ancienneté ». */
    public String texte() {
        return "échelon %d %s"
                .formatted(
                        echelon,
                        anciennete.estNulle() ? "sans ancienneté" : "avec " + anciennete.texte() + " d'ancienneté");
    }
}
