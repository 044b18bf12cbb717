package fr.cdg62.carriere.echelon.calcul;

import fr.cdg62.carriere.grille.Grillier;

/** The rules delivered with the system, read without database. */
public final class Regles {
    private Regles() {}

    public static ReglesTemps livrees() {
        return new ReglesTemps(Grillier.lignes("/donnees/regles-temps.csv").stream()
                .map(ChargementReglesTemps::regle)
                .toList());
    }
}
