package fr.cdg62.carriere.api.grille;

/** Which table a file fills. */
public enum NatureTable {
    /** Columns grade, echelon, indice_brut, indice_majore, duree_mois, debut, fin, source, marque. */
    GRILLES,
    /** Columns indice_brut, indice_majore, debut, fin, source, marque. */
    BAREME,
    /**
     * Columns de_grade, de_echelon, vers_grade, vers_echelon, numerateur, denominateur, majoration_mois, effet, source,
     * marque.
     */
    RECLASSEMENTS
}
