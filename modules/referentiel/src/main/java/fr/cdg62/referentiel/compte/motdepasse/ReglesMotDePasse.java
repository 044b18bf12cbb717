package fr.cdg62.referentiel.compte.motdepasse;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/** What makes a password acceptable. */
public final class ReglesMotDePasse {
    private static final int LONGUEUR_MAXIMALE = 128;
    private static final int GENRES = 3;
    private static final List<IntPredicate> GENRES_DE_CARACTERES = List.of(
            Character::isLowerCase, Character::isUpperCase, Character::isDigit, c -> !Character.isLetterOrDigit(c));

    private ReglesMotDePasse() {}

    /** Refuses with SAISIE_INVALIDE on {@code motDePasse}, saying what is wrong. */
    public static void exiger(String motDePasse, String identifiant, int longueurMinimale) {
        if (motDePasse == null || motDePasse.length() < longueurMinimale) {
            throw refus("Le mot de passe compte au moins %d caractères.".formatted(longueurMinimale));
        }
        if (motDePasse.length() > LONGUEUR_MAXIMALE) {
            throw refus("Le mot de passe compte au plus %d caractères.".formatted(LONGUEUR_MAXIMALE));
        }
        if (motDePasse.toLowerCase(Locale.ROOT).contains(identifiant)) {
            throw refus("Le mot de passe ne contient pas l'identifiant.");
        }
        long genres = GENRES_DE_CARACTERES.stream()
                .filter(genre -> motDePasse.chars().anyMatch(genre))
                .count();
        if (genres < GENRES) {
            throw refus(
                    "Le mot de passe mêle au moins trois genres de caractères parmi minuscules, majuscules, chiffres et signes.");
        }
    }

    private static DemandeRefusee refus(String message) {
        return new DemandeRefusee(CodeProbleme.SAISIE_INVALIDE, message, "motDePasse");
    }
}
