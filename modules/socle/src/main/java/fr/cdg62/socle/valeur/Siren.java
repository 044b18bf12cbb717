package fr.cdg62.socle.valeur;

import java.util.regex.Pattern;

/**
 * The SIREN of a legal entity: 9 digits, the last being Luhn's key. Spaces in the input are dropped.
 *
 * @param valeur the nine digits
 */
public record Siren(String valeur) {
    private static final Pattern FORME = Pattern.compile("\\d{9}");

    /**
     * Checks form and key.
     *
     * @throws fr.cdg62.socle.probleme.DemandeRefusee SAISIE_INVALIDE on {@code siren}
     */
    public Siren {
        valeur = Cle.epuree(valeur);
        if (!FORME.matcher(valeur).matches()) {
            throw Cle.refus("siren", "Un SIREN compte 9 chiffres.");
        }
        if (!Cle.luhn(valeur)) {
            throw Cle.refus("siren", "La clé du SIREN %s est fausse : vérifiez les chiffres.".formatted(valeur));
        }
    }

    @Override
    public String toString() {
        return valeur;
    }
}
