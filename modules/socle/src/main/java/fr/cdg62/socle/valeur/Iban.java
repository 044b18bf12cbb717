package fr.cdg62.socle.valeur;

import java.math.BigInteger;
import java.util.regex.Pattern;

/**
 * An international bank account number (ISO 13616), its key checked (ISO 7064, MOD 97-10). Spaces in the input are
 * dropped. It is shown by {@link #masque()} only.
 *
 * @param valeur country, key and account, in upper case without spaces
 */
public record Iban(String valeur) {
    private static final Pattern FORME = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}");
    private static final Pattern FRANCE = Pattern.compile("FR\\d{12}[A-Z0-9]{11}\\d{2}");
    private static final BigInteger MODULE = BigInteger.valueOf(97);
    private static final int TETE = 4;

    /**
     * Checks form and key.
     *
     * @throws fr.cdg62.socle.probleme.DemandeRefusee SAISIE_INVALIDE on {@code iban}, without repeating the number
     */
    public Iban {
        valeur = Cle.epuree(valeur);
        boolean forme = valeur.startsWith("FR")
                ? FRANCE.matcher(valeur).matches()
                : FORME.matcher(valeur).matches();
        if (!forme) {
            throw Cle.refus(
                    "iban", "Un IBAN compte le pays, deux chiffres de clé et le compte (27 caractères en France).");
        }
        if (!cleJuste(valeur)) {
            throw Cle.refus("iban", "La clé de l'IBAN est fausse : vérifiez-le sur le relevé d'identité bancaire.");
        }
    }

    /** Country, key and last four characters. */
    public String masque() {
        return valeur.substring(0, TETE) + " •••• " + valeur.substring(valeur.length() - TETE);
    }

    /** Never the number. */
    @Override
    public String toString() {
        return masque();
    }

    private static boolean cleJuste(String iban) {
        StringBuilder chiffres = new StringBuilder();
        (iban.substring(TETE) + iban.substring(0, TETE))
                .chars()
                .forEach(caractere -> chiffres.append(Character.digit(caractere, Character.MAX_RADIX)));
        return new BigInteger(chiffres.toString()).mod(MODULE).equals(BigInteger.ONE);
    }
}
