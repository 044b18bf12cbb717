package fr.cdg62.carriere.avancement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;

/** Shares of women and men, which a tableau states. */
final class Parts {

    private static final BigDecimal CENT = BigDecimal.valueOf(100);

    private Parts() {}

    /** Of a tableau: those who met the conditions, then those inscribed. */
    static String texte(List<LigneTableau> promouvables, List<LigneTableau> inscrits) {
        return texte(promouvables.stream().map(LigneTableau::femme).toList(), "promouvables") + " ; "
                + texte(inscrits.stream().map(LigneTableau::femme).toList(), "inscrits");
    }

    /** « 5 promouvables : 3 femmes (60 %), 2 hommes (40 %) »; whoever is of unknown sex is only in the total. */
    static String texte(List<Boolean> femmes, String qui) {
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
