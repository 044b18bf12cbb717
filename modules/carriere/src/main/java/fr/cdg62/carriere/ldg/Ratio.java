package fr.cdg62.carriere.ldg;

import fr.cdg62.carriere.api.ldg.ArrondiRatio;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * The rate of promotion voted by the assembly for a grade, between 0 and 100 %, with the rounding that the same
 * deliberation chose, for the law names none (CGFP, art. L522-27).
 */
public record Ratio(BigDecimal pourcentage, ArrondiRatio arrondi) {

    private static final BigDecimal CENT = BigDecimal.valueOf(100);

    public Ratio {
        if (pourcentage == null || pourcentage.signum() < 0 || pourcentage.compareTo(CENT) > 0) {
            throw new DemandeRefusee(
                    CodeProbleme.SAISIE_INVALIDE, "Le taux de promotion va de 0 à 100 %.", "pourcentage");
        }
        if (arrondi == null) {
            throw new DemandeRefusee(
                    CodeProbleme.SAISIE_INVALIDE, "La délibération précise l'arrondi du taux.", "arrondi");
        }
    }

    /** The most agents that may be promoted among {@code promouvables}. */
    public int maximum(int promouvables) {
        return exact(promouvables)
                .setScale(
                        0,
                        switch (arrondi) {
                            case SUP -> RoundingMode.CEILING;
                            case INF -> RoundingMode.FLOOR;
                            case PROCHE -> RoundingMode.HALF_UP;
                        })
                .intValueExact();
    }

    /** In French: « 5 promouvables × 33 % = 1,65, arrondi à l'entier supérieur ». */
    public String calcul(int promouvables) {
        return "%d promouvables × %s %% = %s, %s"
                .formatted(
                        promouvables,
                        texte(pourcentage),
                        texte(exact(promouvables)),
                        arrondi.libelle().toLowerCase(Locale.FRENCH));
    }

    private BigDecimal exact(int promouvables) {
        return pourcentage.multiply(BigDecimal.valueOf(promouvables)).movePointLeft(2);
    }

    private static String texte(BigDecimal nombre) {
        return nombre.signum() == 0
                ? "0"
                : nombre.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
