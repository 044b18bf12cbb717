package fr.cdg62.carriere.rapprochement;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Why two records look like one person. The birth must be the same; then the NIR but for two digits at most (the key
 * follows a slip of the pen), or the names without accents nor hyphens.
 */
final class Ressemblance {
    private static final int ECARTS_ADMIS = 3;

    private Ressemblance() {}

    /** A person as compared. */
    record Personne(String nir, String nom, String nomUsage, String prenom, LocalDate naissance) {}

    /** The reasons, in French; empty when they are two people. */
    static List<String> raisons(Personne une, Personne autre) {
        List<String> raisons = new ArrayList<>();
        if (!une.naissance().equals(autre.naissance())) {
            return raisons;
        }
        if (ecarts(une.nir(), autre.nir()) <= ECARTS_ADMIS) {
            raisons.add("Numéros de sécurité sociale presque identiques");
        }
        if (nu(une.prenom()).equals(nu(autre.prenom())) && memeNom(une, autre)) {
            raisons.add("Même état civil : nom, prénom et date de naissance");
        }
        return raisons;
    }

    private static boolean memeNom(Personne une, Personne autre) {
        return nu(une.nom()).equals(nu(autre.nom()))
                || nu(une.nom()).equals(nu(autre.nomUsage()))
                || nu(une.nomUsage()).equals(nu(autre.nom()));
    }

    private static String nu(String texte) {
        if (texte == null) {
            return "?";
        }
        return Normalizer.normalize(texte, Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}]", "")
                .toUpperCase(Locale.FRANCE);
    }

    private static int ecarts(String un, String autre) {
        int ecarts = Math.abs(un.length() - autre.length());
        for (int i = 0; i < Math.min(un.length(), autre.length()); i++) {
            if (un.charAt(i) != autre.charAt(i)) {
                ecarts++;
            }
        }
        return ecarts;
    }
}
