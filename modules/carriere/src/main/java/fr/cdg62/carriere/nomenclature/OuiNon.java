package fr.cdg62.carriere.nomenclature;

import fr.cdg62.referentiel.api.demarrage.LigneCsv;

/** The columns that say yes or no. */
final class OuiNon {
    private OuiNon() {}

    static boolean lire(LigneCsv ligne, String colonne) {
        return switch (ligne.texte(colonne)) {
            case "oui" -> true;
            case "non" -> false;
            default -> throw ligne.faute(colonne, "oui ou non attendu", null);
        };
    }
}
