package fr.cdg62.socle.liste;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.util.Map;
import java.util.TreeSet;

/**
 * Sorts that a list offers.
 *
 * @param chemins name of the sort → JPQL path
 * @param defaut the sort for which none was asked, written as a caller would ask for it
 * @param cle JPQL order that decides between equals, so that pages never overlap
 */
public record Tri(Map<String, String> chemins, String defaut, String cle) {
    public Tri {
        chemins = Map.copyOf(chemins);
    }

    /** A list that comes in one order only; {@code ordre} must be total. */
    public static Tri fixe(String ordre) {
        return new Tri(Map.of(), "", ordre);
    }

    /**
     * JPQL ORDER BY clause.
     *
     * @param demande name of a sort, a leading minus for descending; null or blank for the usual one
     * @throws DemandeRefusee SAISIE_INVALIDE on {@code tri} for a sort that the list does not offer
     */
    public String clause(String demande) {
        String tri = demande == null || demande.isBlank() ? defaut : demande.strip();
        return " ORDER BY " + (tri.isEmpty() ? cle : suivi(ordre(tri)));
    }

    private String ordre(String tri) {
        boolean decroissant = tri.startsWith("-");
        String chemin = chemins.get(decroissant ? tri.substring(1) : tri);
        if (chemin == null) {
            throw refus(tri);
        }
        return chemin + (decroissant ? " DESC" : "");
    }

    private String suivi(String ordre) {
        return cle.equals(ordre) || cle.startsWith(ordre + ",") ? cle : ordre + ", " + cle;
    }

    private DemandeRefusee refus(String tri) {
        String possibles = chemins.isEmpty()
                ? "Cette liste n'a qu'un ordre."
                : "Tris possibles : " + String.join(", ", new TreeSet<>(chemins.keySet())) + ".";
        return new DemandeRefusee(
                CodeProbleme.SAISIE_INVALIDE, "Le tri « %s » n'existe pas. %s".formatted(tri, possibles), "tri");
    }
}
