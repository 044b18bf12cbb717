package fr.cdg62.socle.saisie;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;

/** Refuses, with the faulty field, what cannot be recorded. */
public final class Saisie {

    private Saisie() {}

    /**
     * Goes on only when the condition holds.
     *
     * @throws DemandeRefusee SAISIE_INVALIDE on {@code champ} otherwise
     */
    public static void exiger(boolean condition, String message, String champ) {
        if (!condition) {
            throw new DemandeRefusee(CodeProbleme.SAISIE_INVALIDE, message, champ);
        }
    }

    /** The text without outer spaces; refused when blank or longer than {@code maximum}. */
    public static String texte(String valeur, int maximum, String champ) {
        String texte = valeur == null ? "" : valeur.strip();
        exiger(
                !texte.isEmpty() && texte.length() <= maximum,
                "Le champ « %s » compte de 1 à %d caractères.".formatted(champ, maximum),
                champ);
        return texte;
    }

    /** The value itself; refused when absent. */
    public static <T> T present(T valeur, String champ) {
        exiger(valeur != null, "Le champ « %s » est obligatoire.".formatted(champ), champ);
        return valeur;
    }
}
