package fr.cdg62.referentiel.api.journal;

import java.util.Objects;

/**
 * One act to write in the journal. Never put health data nor a secret in it: the journal is readable by technical
 * administrators and is kept for ever.
 *
 * @param siren collectivité concerned, {@code null} when the act concerns none
 * @param objet what was acted upon, as {@code TYPE:id} (for example {@code CONVENTION:51}), 1 to 100 characters
 * @param action what was done, in the past participle or as the event of the state machine ({@code SIGNEE}), 1 to 60
 *     characters
 * @param detail short French text for the reader; longer than {@value #DETAIL_MAX} characters it is cut and ends with
 *     an ellipsis, {@code null} becomes empty
 */
public record Inscription(String siren, String objet, String action, String detail) {
    /** Longest detail kept, in characters. */
    public static final int DETAIL_MAX = 500;

    private static final int OBJET_MAX = 100;
    private static final int ACTION_MAX = 60;

    public Inscription {
        exiger("objet", objet, OBJET_MAX);
        exiger("action", action, ACTION_MAX);
        detail = borner(Objects.requireNonNullElse(detail, ""));
    }

    private static void exiger(String champ, String valeur, int max) {
        if (valeur == null || valeur.isBlank() || valeur.length() > max) {
            throw new IllegalArgumentException(champ + " : de 1 à " + max + " caractères attendus");
        }
    }

    private static String borner(String texte) {
        if (texte.length() <= DETAIL_MAX) {
            return texte;
        }
        int fin = DETAIL_MAX - 1;
        if (Character.isHighSurrogate(texte.charAt(fin - 1))) {
            fin--;
        }
        return texte.substring(0, fin) + '…';
    }
}
