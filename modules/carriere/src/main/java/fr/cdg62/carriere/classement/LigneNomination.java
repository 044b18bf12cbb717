package fr.cdg62.carriere.classement;

/**
 * A row of a rule of classement on nomination.
 *
 * @param regle code of the rule: {@code C-ART5-I}
 * @param vers grades it serves, as the text names them
 * @param origine services or situation it takes
 * @param deEchelon échelon of origin, null when the rule takes services
 * @param tranche length of the services, or ancienneté in the échelon
 * @param arrivee an échelon, {@link #CALCUL}, {@link #MEME}, or a sentence
 * @param formule what is taken; null when the text gives a condition instead of a fraction
 */
public record LigneNomination(
        String regle,
        String vers,
        String origine,
        Integer deEchelon,
        Tranche tranche,
        String arrivee,
        Formule formule,
        Validite validite) {
    /** The months taken run through the durations of the grid. */
    public static final String CALCUL = "calcul";
    /** Same échelon. */
    public static final String MEME = "meme";
}
