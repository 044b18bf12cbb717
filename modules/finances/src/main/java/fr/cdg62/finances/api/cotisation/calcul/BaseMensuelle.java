package fr.cdg62.finances.api.cotisation.calcul;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * Bases declared for one month worked (R-COT-1): what bore maladie contributions, in euros, at most two decimals,
 * positive or zero.
 *
 * @param mois month worked, which decides the rate (R-COT-10) and the membership
 * @param baseCnracl agents of the CNRACL: traitement indiciaire brut and NBI, without primes
 * @param baseRegimeGeneral agents of the régime général: whole gross, primes included
 */
public record BaseMensuelle(YearMonth mois, BigDecimal baseCnracl, BigDecimal baseRegimeGeneral) {
    private static final int DECIMALES = 2;

    public BaseMensuelle {
        baseCnracl = auCentime(baseCnracl);
        baseRegimeGeneral = auCentime(baseRegimeGeneral);
    }

    /** Writes 10 as 10.00; what is finer than the cent is left as it is, to be refused. */
    private static BigDecimal auCentime(BigDecimal base) {
        return base == null || base.scale() >= DECIMALES ? base : base.setScale(DECIMALES);
    }

    /** Sum of both bases: contributions are due at the same rate on both. */
    public BigDecimal total() {
        return baseCnracl.add(baseRegimeGeneral);
    }
}
