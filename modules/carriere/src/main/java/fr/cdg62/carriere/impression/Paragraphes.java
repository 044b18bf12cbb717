package fr.cdg62.carriere.impression;

import java.util.List;

/** A text that somebody typed, as a document prints it. */
public final class Paragraphes {
    private Paragraphes() {}

    /** Its lines but the blank ones; none for {@code null}. */
    public static List<String> de(String texte) {
        return texte == null
                ? List.of()
                : texte.lines().filter(ligne -> !ligne.isBlank()).toList();
    }
}
