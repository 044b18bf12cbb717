package fr.cdg62.carriere.grille;

import fr.cdg62.carriere.api.duree.Duree;

/**
 * A place in a grid.
 *
 * @param echelon number of the échelon
 * @param anciennete time already acquired in it
 */
public record Rang(int echelon, Duree anciennete) {
    /** In French: « échelon 5 avec 9 mois » or « échelon 5 sans reliquat ». */
    public String texte() {
        return "échelon %d %s"
                .formatted(echelon, anciennete.estNulle() ? "sans reliquat" : "avec " + anciennete.texte());
    }
}
