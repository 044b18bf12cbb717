package fr.cdg62.carriere.classement.chargement;

import fr.cdg62.carriere.classement.LigneAvancement;
import fr.cdg62.carriere.classement.LigneNomination;
import fr.cdg62.carriere.classement.Tranche;
import java.util.Objects;

/**
 * What is checked of a row of a table: from where, to where.
 *
 * @param deEchelon échelon of origin; null when the rule takes services
 * @param versEchelon échelon of arrival; null when the text says something else
 */
record Rangee(Integer deEchelon, Tranche tranche, Integer versEchelon) {
    static Rangee de(LigneAvancement ligne) {
        return new Rangee(ligne.deEchelon(), ligne.tranche(), ligne.versEchelon());
    }

    static Rangee de(LigneNomination ligne) {
        boolean nombre = ligne.arrivee().matches("\\d{1,2}");
        return new Rangee(ligne.deEchelon(), ligne.tranche(), nombre ? Integer.valueOf(ligne.arrivee()) : null);
    }

    int origine() {
        return Objects.requireNonNullElse(deEchelon, 0);
    }
}
