package fr.cdg62.finances.recouvrement;

import fr.cdg62.finances.api.cotisation.calcul.BaseMensuelle;
import fr.cdg62.socle.valeur.Periode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Estimate of a period that nobody declared: the average of the last monthly bases, raised (R-COT-12). */
final class TaxationOffice {

    private static final BigDecimal CENT = BigDecimal.valueOf(100);

    private final List<BaseMensuelle> dernieres;
    private final BigDecimal majorationPct;

    /** @param dernieres last bases, at least one */
    TaxationOffice(List<BaseMensuelle> dernieres, BigDecimal majorationPct) {
        this.dernieres = dernieres;
        this.majorationPct = majorationPct;
    }

    /** The same estimated bases for each month of the period, rounded half-up to the cent once. */
    List<BaseMensuelle> estimer(Periode periode) {
        BigDecimal cnracl = estimer(BaseMensuelle::baseCnracl);
        BigDecimal general = estimer(BaseMensuelle::baseRegimeGeneral);
        List<BaseMensuelle> bases = new ArrayList<>();
        YearMonth fin = YearMonth.from(periode.fin());
        for (YearMonth mois = YearMonth.from(periode.debut()); !mois.isAfter(fin); mois = mois.plusMonths(1)) {
            bases.add(new BaseMensuelle(mois, cnracl, general));
        }
        return bases;
    }

    private BigDecimal estimer(Function<BaseMensuelle, BigDecimal> part) {
        BigDecimal somme = dernieres.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
        return somme.multiply(CENT.add(majorationPct))
                .divide(CENT.multiply(BigDecimal.valueOf(dernieres.size())), 2, RoundingMode.HALF_UP);
    }
}
