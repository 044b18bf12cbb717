package fr.cdg62.carriere.avancement.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;

/** Shares of women and men, which a tableau states. */
public final class Parts {

    private static final BigDecimal CENT = BigDecimal.valueOf(100);

    private Parts() {}

    /** Of a tableau: who met the conditions, then who is inscribed; whether each is a woman, null for unknown. */
    public static String texte(List<Boolean> promouvables, List<Boolean> inscrits) {
        return texte(promouvables, "promouvables") + " ; " + texte(inscrits, "inscrits");
    }

    /** « 5 promouvables : 3 femmes (60 %), 2 hommes (40 %) »; whoever is of unknown sex is only in the total. */
    public static String texte(List<Boolean> femmes, String qui) {
        long total = femmes.size();
        long connues =
                femmes.stream().filter(Objects::nonNull).filter(femme -> femme).count();
        long connus = femmes.stream().filter(Objects::nonNull).count() - connues;
        return total == 0
                ? "0 %s".formatted(qui)
                : "%d %s : %d femmes (%s %%), %d hommes (%s %%)"
                        .formatted(total, qui, connues, part(connues, total), connus, part(connus, total));
    }

    private static String part(long nombre, long total) {
        return BigDecimal.valueOf(nombre)
                .multiply(CENT)
                .divide(BigDecimal.valueOf(total), 1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',');
    }
}
