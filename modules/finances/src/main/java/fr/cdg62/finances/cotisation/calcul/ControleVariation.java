package fr.cdg62.finances.cotisation.calcul;

import static java.util.Comparator.comparing;

import fr.cdg62.finances.api.cotisation.calcul.BaseMensuelle;
import fr.cdg62.finances.api.cotisation.calcul.Variation;
import fr.cdg62.socle.valeur.Montant;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** Compares the bases with those of the same months a year before (R-COT-13): an alert, never a refusal. */
public final class ControleVariation {

    private static final BigDecimal CENT = BigDecimal.valueOf(100);

    private ControleVariation() {}

    /**
     * Months whose base moved by more than the threshold, in order.
     *
     * @param precedentes total base by month, one year earlier; a month without base is not compared
     * @param seuilPct threshold in percent of the earlier base, exceeded strictly
     */
    public static List<Variation> relever(
            List<BaseMensuelle> bases, Map<YearMonth, BigDecimal> precedentes, BigDecimal seuilPct) {
        return bases.stream()
                .sorted(comparing(BaseMensuelle::mois))
                .filter(base -> depasse(base, precedentes.get(base.mois().minusYears(1)), seuilPct))
                .map(base -> variation(base, precedentes.get(base.mois().minusYears(1))))
                .toList();
    }

    private static boolean depasse(BaseMensuelle base, BigDecimal precedente, BigDecimal seuilPct) {
        if (precedente == null || precedente.signum() == 0) {
            return false;
        }
        BigDecimal ecart = base.total().subtract(precedente).abs();
        return ecart.multiply(CENT).compareTo(seuilPct.multiply(precedente)) > 0;
    }

    private static Variation variation(BaseMensuelle base, BigDecimal precedente) {
        BigDecimal ecartPct =
                base.total().subtract(precedente).multiply(CENT).divide(precedente, 2, RoundingMode.HALF_UP);
        return new Variation(base.mois(), Montant.de(base.total()), Montant.de(precedente), ecartPct);
    }
}
