package fr.cdg62.finances.api.penalite;

import java.math.BigDecimal;

/**
 * What the conseil d'administration decided on penalties (R-COT-7).
 *
 * @param votee false unless a vote is in force today: no penalty is due without one
 * @param majorationPct percent of what is late, once, such as 5
 * @param parMoisPct percent of what is late for each month begun, such as 0.2
 */
public record RegimePenalite(boolean votee, BigDecimal majorationPct, BigDecimal parMoisPct) {}
