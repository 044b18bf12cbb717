package fr.cdg62.referentiel.connexion;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** User names: one written form, so that two accounts never differ by case or accents only. */
public final class Identifiant {
    private static final Pattern FORME = Pattern.compile("[a-z0-9][a-z0-9._@-]{2,99}");

    private Identifiant() {}

    /** The text in lower case, without spaces around; may not be a user name. */
    public static String normaliser(String saisi) {
        return Objects.requireNonNullElse(saisi, "").strip().toLowerCase(Locale.ROOT);
    }

    /** Whether the normalised text may be a user name. */
    public static boolean estValide(String normalise) {
        return FORME.matcher(normalise).matches();
    }

    /** The normalised user name, or SAISIE_INVALIDE on {@code identifiant}. */
    public static String exiger(String saisi) {
        String identifiant = normaliser(saisi);
        if (!estValide(identifiant)) {
            throw new DemandeRefusee(
                    CodeProbleme.SAISIE_INVALIDE,
                    "L'identifiant comporte de 3 à 100 caractères : lettres sans accent, chiffres, point, tiret, souligné ou arobase.",
                    "identifiant");
        }
        return identifiant;
    }
}
