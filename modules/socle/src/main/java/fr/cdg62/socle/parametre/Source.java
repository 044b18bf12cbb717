package fr.cdg62.socle.parametre;

import java.util.Objects;

/**
 * Where a figure comes from.
 *
 * @param texte the document in words: « Guide des missions 2026 », « CGFP »…
 * @param reference the place in it: article, page, deliberation number; may be empty
 * @param verifiee false as long as the figure waits for a confirmation (« à vérifier »)
 */
public record Source(String texte, String reference, boolean verifiee) {
    public Source {
        Objects.requireNonNull(texte, "texte");
        Objects.requireNonNull(reference, "reference");
    }

    /** As printed in a trace: {@code CGFP, art. L452-30}, followed by « (à vérifier) » where it applies. */
    public String citation() {
        String citation = reference.isEmpty() ? texte : texte + ", " + reference;
        return verifiee ? citation : citation + " (à vérifier)";
    }
}
