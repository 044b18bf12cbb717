package fr.cdg62.carriere.api.retraite;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A stretch of the career, as the CNRACL counts it.
 *
 * @param compte whether it counts
 * @param fraction share of full time retained for the rate, 0 to 1; 0 when it does not count
 * @param duree real length, in words
 * @param source text that says it
 */
public record ServiceVue(
        LocalDate du, LocalDate au, String libelle, boolean compte, BigDecimal fraction, String duree, String source) {}
