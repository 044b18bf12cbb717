package fr.cdg62.finances.api.cotisation;

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

    /** Sum of both bases: contributions are due at the same rate on both. */
    public BigDecimal total() {
        return baseCnracl.add(baseRegimeGeneral);
    }
}
