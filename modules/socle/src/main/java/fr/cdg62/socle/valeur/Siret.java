package fr.cdg62.socle.valeur;

import java.util.regex.Pattern;

/**
 * The SIRET of an establishment: its entity's SIREN and 5 digits, the last being Luhn's key. The establishments of La
 * Poste (SIREN 356000000) other than its head office outgrew Luhn's key: the sum of their digits is a multiple of 5.
 *
 * @param valeur the fourteen digits
 */
public record Siret(String valeur) {
    private static final Pattern FORME = Pattern.compile("\\d{14}");
    private static final String LA_POSTE = "356000000";
    private static final String SIEGE_LA_POSTE = "35600000000048";

    /**
     * Checks form and key.
     *
     * @throws fr.cdg62.socle.probleme.DemandeRefusee SAISIE_INVALIDE on {@code siret}
     */
    public Siret {
        valeur = Cle.epuree(valeur);
        if (!FORME.matcher(valeur).matches()) {
            throw Cle.refus("siret", "Un SIRET compte 14 chiffres.");
        }
        if (!cleJuste(valeur)) {
            throw Cle.refus("siret", "La clé du SIRET %s est fausse : vérifiez les chiffres.".formatted(valeur));
        }
    }

    public Siren siren() {
        return new Siren(valeur.substring(0, 9));
    }

    private static boolean cleJuste(String siret) {
        if (siret.startsWith(LA_POSTE)) {
            return siret.equals(SIEGE_LA_POSTE)
                    || siret.chars().map(c -> c - '0').sum() % 5 == 0;
        }
        return Cle.luhn(siret.substring(0, 9)) && Cle.luhn(siret);
    }

    @Override
    public String toString() {
        return valeur;
    }
}
