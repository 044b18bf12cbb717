package fr.cdg62.socle.page;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;

/**
 * Which part of a list is wanted.
 *
 * @param page number of the page, the first being 0
 * @param taille elements a page, 1 to 200
 * @param tri name of the sort the list offers, or null for its usual order
 */
public record DemandePage(int page, int taille, String tri) {
    public static final int TAILLE_MAXIMALE = 200;

    /**
     * Checks the bounds.
     *
     * @throws DemandeRefusee SAISIE_INVALIDE on {@code page} or {@code taille}
     */
    public DemandePage {
        if (taille < 1 || taille > TAILLE_MAXIMALE) {
            throw refus("La taille d'une page va de 1 à %d.".formatted(TAILLE_MAXIMALE), "taille");
        }
        if (page < 0 || page > Integer.MAX_VALUE / taille) {
            throw refus(
                    "Le numéro de page %d n'existe pas ; la première page porte le numéro 0.".formatted(page), "page");
        }
    }

    /** Position in the whole list of the first element wanted, from 0. */
    public int premier() {
        return page * taille;
    }

    private static DemandeRefusee refus(String message, String champ) {
        return new DemandeRefusee(CodeProbleme.SAISIE_INVALIDE, message, champ);
    }
}
