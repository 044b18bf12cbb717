package fr.cdg62.socle.trace;

import java.util.Objects;

/**
 * One step of a computation, in French, ready to be read by the person concerned.
 *
 * @param libelle what is computed: « Cotisation obligatoire »
 * @param calcul how: « 12 345,00 € × 0,80 % »
 * @param resultat the outcome, rounded as it is used afterwards: « 98,76 € »
 * @param source text the rule or figure comes from; empty for plain arithmetic
 */
public record Etape(String libelle, String calcul, String resultat, String source) {
    public Etape {
        Objects.requireNonNull(libelle, "libelle");
        Objects.requireNonNull(calcul, "calcul");
        Objects.requireNonNull(resultat, "resultat");
        Objects.requireNonNull(source, "source");
    }
}
