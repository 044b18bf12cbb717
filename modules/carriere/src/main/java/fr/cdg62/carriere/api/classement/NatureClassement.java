package fr.cdg62.carriere.api.classement;

/** Which tables a file fills. */
public enum NatureClassement {
    /**
     * Columns de_grade, vers_grade, de_echelon, condition_anciennete_mois_min, condition_max, vers_echelon,
     * fraction_anciennete, plafond_mois, debut, source, seuil_mois, majoration_mois, fin, marque.
     */
    AVANCEMENT,
    /**
     * Columns regle, categorie_accueil, vers_grade, origine, de_echelon, borne_min_mois, borne_max_mois, vers_echelon,
     * fraction, seuil_mois, majoration_mois, plafond_mois, debut, source, fin, marque.
     */
    NOMINATION
}
