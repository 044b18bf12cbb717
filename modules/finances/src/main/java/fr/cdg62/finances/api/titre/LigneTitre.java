package fr.cdg62.finances.api.titre;

import fr.cdg62.socle.valeur.Montant;

/**
 * One line of a titre: what is claimed or given back, and how much.
 *
 * @param libelle what the line is about, at most 200 characters, in French
 * @param montant strictly positive euros (R-FAC-3)
 */
public record LigneTitre(String libelle, Montant montant) {

    private static final int LIBELLE_MAXIMUM = 200;

    /** A line whose text is cut to what a titre can hold. */
    public static LigneTitre abregee(String texte, Montant montant) {
        String libelle = texte.length() <= LIBELLE_MAXIMUM ? texte : texte.substring(0, LIBELLE_MAXIMUM - 1) + "…";
        return new LigneTitre(libelle, montant);
    }
}
