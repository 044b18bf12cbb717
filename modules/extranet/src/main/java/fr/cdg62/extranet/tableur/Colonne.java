package fr.cdg62.extranet.tableur;

import java.util.function.Function;

/**
 * A column of an export.
 *
 * @param titre French heading
 * @param valeur what a line shows there: text, date, amount, number, code or {@code null}
 */
public record Colonne<T>(String titre, Function<T, ?> valeur) {}
