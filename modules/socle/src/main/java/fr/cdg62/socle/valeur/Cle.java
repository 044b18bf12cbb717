package fr.cdg62.socle.valeur;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.util.Locale;
import java.util.regex.Pattern;

/** Key checks common to the national identifiers. */
final class Cle {
    private static final Pattern BLANCS = Pattern.compile("[\\s\\u00a0\\u202f]");

    private Cle() {}

    /** The identifier without the spaces people write in it, in upper case. */
    static String epuree(String saisie) {
        return saisie == null ? "" : BLANCS.matcher(saisie).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /** Luhn's key: every second digit from the right doubled, digits summed, the sum a multiple of 10. */
    static boolean luhn(String chiffres) {
        int somme = 0;
        for (int i = 0; i < chiffres.length(); i++) {
            int chiffre = chiffres.charAt(chiffres.length() - 1 - i) - '0';
            int poids = i % 2 == 0 ? chiffre : chiffre * 2;
            somme += poids > 9 ? poids - 9 : poids;
        }
        return somme % 10 == 0;
    }

    static DemandeRefusee refus(String champ, String message) {
        return new DemandeRefusee(CodeProbleme.SAISIE_INVALIDE, message, champ);
    }
}
