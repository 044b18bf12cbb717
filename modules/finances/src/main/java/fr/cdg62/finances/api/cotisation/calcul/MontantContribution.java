package fr.cdg62.finances.api.cotisation.calcul;

import fr.cdg62.socle.valeur.Montant;
import java.math.BigDecimal;

/**
 * What is due for one contribution at one rate.
 *
 * @param tauxPct rate in percent, e.g. 0.40
 * @param base total of the bases of the months under this rate
 * @param montant base times rate, rounded half-up to the cent once, on the total (R-COT-9)
 */
public record MontantContribution(Contribution contribution, BigDecimal tauxPct, Montant base, Montant montant) {
    private static final int DECIMALES = 2;

    /** Writes the rate with two decimals, more only where it has them. */
    public MontantContribution {
        BigDecimal net = tauxPct.stripTrailingZeros();
        tauxPct = net.setScale(Math.max(DECIMALES, net.scale()));
    }
}
