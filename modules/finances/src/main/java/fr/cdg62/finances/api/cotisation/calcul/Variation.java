package fr.cdg62.finances.api.cotisation.calcul;

import fr.cdg62.socle.valeur.Montant;
import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * A month whose base moved more than the threshold since the same month of the year before (R-COT-13).
 *
 * @param ecartPct variation in percent of the base of N-1, two decimals, signed
 */
public record Variation(YearMonth mois, Montant base, Montant baseAnneePrecedente, BigDecimal ecartPct) {}
