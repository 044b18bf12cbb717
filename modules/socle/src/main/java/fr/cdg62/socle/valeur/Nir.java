package fr.cdg62.socle.valeur;

import java.util.regex.Pattern;

/**
 * The NIR (« numéro de sécurité sociale »): 13 characters and a key of 2 digits, 97 − (number mod 97). For the key,
 * Corsica's départements 2A and 2B count as 19 and 18. Personal data: never shown whole by {@link #toString()}.
 *
 * @param valeur the fifteen characters
 */
public record Nir(String valeur) {
    private static final Pattern FORME = Pattern.compile("[1-478]\\d{4}(\\d{2}|2[AB])\\d{8}");
    private static final int SANS_CLE = 13;

    /**
     * Checks form and key.
     *
     * @throws fr.cdg62.socle.probleme.DemandeRefusee SAISIE_INVALIDE on {@code nir}; the message never quotes the number
     */
    public Nir {
        valeur = Cle.epuree(valeur);
        if (!FORME.matcher(valeur).matches()) {
            throw Cle.refus("nir", "Un numéro de sécurité sociale compte 15 caractères, clé comprise.");
        }
        if (Integer.parseInt(valeur.substring(SANS_CLE)) != cle(valeur.substring(0, SANS_CLE))) {
            throw Cle.refus("nir", "La clé du numéro de sécurité sociale est fausse : vérifiez les chiffres.");
        }
    }

    private static long cle(String numero) {
        String chiffres = numero.replace("2A", "19").replace("2B", "18");
        return 97 - Long.parseLong(chiffres) % 97;
    }

    @Override
    public String toString() {
        return valeur.charAt(0) + "*".repeat(12) + valeur.substring(SANS_CLE);
    }
}
