package fr.cdg62.referentiel.liste;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.util.Map;
import java.util.TreeSet;

/**
 * Sorts that a list offers.
 *
 * @param chemins name of the sort → JPQL path
 * @param defaut name of the sort of a list for which none was asked
 * @param cle JPQL path that decides between equals, so that pages never overlap
 */
public record Tri(Map<String, String> chemins, String defaut, String cle) {
    public Tri {
        chemins = Map.copyOf(chemins);
    }

    /**
     * JPQL ORDER BY clause.
     *
     * @param demande name of a sort, a leading minus for descending; null or blank for the usual one
     */
    public String clause(String demande) {
        String tri = demande == null || demande.isBlank() ? defaut : demande.strip();
        boolean decroissant = tri.startsWith("-");
        String chemin = chemins.get(decroissant ? tri.substring(1) : tri);
        if (chemin == null) {
            throw new DemandeRefusee(
                    CodeProbleme.SAISIE_INVALIDE,
                    "Le tri « %s » n'existe pas. Tris possibles : %s."
                            .formatted(tri, String.join(", ", new TreeSet<>(chemins.keySet()))),
                    "tri");
        }
        return " ORDER BY " + chemin + (decroissant ? " DESC, " : ", ") + cle;
    }
}
