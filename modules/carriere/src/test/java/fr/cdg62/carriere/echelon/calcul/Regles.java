package fr.cdg62.carriere.echelon.calcul;

import fr.cdg62.carriere.echelon.temps.ChargementReglesTemps;
import fr.cdg62.carriere.echelon.temps.ReglesTemps;
import fr.cdg62.carriere.grille.Grillier;

/** The rules delivered with the system, read without database, for the tests of every room. */
public final class Regles {
    private Regles() {}

    public static ReglesTemps livrees() {
        return new ReglesTemps(Grillier.lignes("/donnees/regles-temps.csv").stream()
                .map(ChargementReglesTemps::regle)
                .toList());
    }
}
