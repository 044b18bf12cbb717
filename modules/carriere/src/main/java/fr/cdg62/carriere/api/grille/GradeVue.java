package fr.cdg62.carriere.api.grille;

/**
 * A grade.
 *
 * @param code short name used in files and facts: {@code ADJ_ADM_P2}
 * @param libelle name in French
 * @param cadreEmplois code of its cadre d'emplois
 * @param libelleCadre name of it in French
 * @param filiere filière
 * @param categorie A, B or C
 * @param echelle échelle whose grid it shares with other grades ({@code C1}, {@code B2}); null when it has its own
 * @param rang 1 for the first grade of the cadre d'emplois, then upwards
 * @param texte text to obtain when its grid is missing
 */
public record GradeVue(
        String code,
        String libelle,
        String cadreEmplois,
        String libelleCadre,
        String filiere,
        String categorie,
        String echelle,
        int rang,
        String texte) {}
