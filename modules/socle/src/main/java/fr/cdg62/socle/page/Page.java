package fr.cdg62.socle.page;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param total number of elements of the whole list
 * @param page number of this page, the first being 0
 * @param taille elements asked for a page; the last one may hold fewer
 */
public record Page<T>(List<T> elements, long total, int page, int taille) {
    public Page {
        elements = List.copyOf(elements);
    }

    /** The page that answers {@code demande}. */
    public static <T> Page<T> de(DemandePage demande, List<T> elements, long total) {
        return new Page<>(elements, total, demande.page(), demande.taille());
    }

    /** The same page with each element turned into another. */
    public <R> Page<R> vers(Function<? super T, ? extends R> conversion) {
        return new Page<>(elements.stream().<R>map(conversion).toList(), total, page, taille);
    }
}
