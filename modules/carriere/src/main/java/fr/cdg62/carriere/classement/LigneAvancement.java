package fr.cdg62.carriere.classement;

/**
 * A row of a table of avancement de grade.
 *
 * @param de code of the grade of origin, or of its échelle ({@code B1})
 * @param vers code of the grade of arrival, or of its échelle
 * @param deEchelon échelon of origin
 * @param tranche ancienneté in it
 * @param versEchelon échelon of arrival
 * @param formule what is kept
 */
public record LigneAvancement(
        String de, String vers, int deEchelon, Tranche tranche, int versEchelon, Formule formule, Validite validite) {}
