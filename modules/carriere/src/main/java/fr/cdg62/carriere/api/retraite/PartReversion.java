package fr.cdg62.carriere.api.retraite;

import java.math.BigDecimal;

/**
 * What one survivor of an agent would receive.
 *
 * @param beneficiaire who, in French
 * @param tauxPct percent of the pension of the agent; 0 without right
 * @param montant gross amount of a month, in euros
 */
public record PartReversion(String beneficiaire, BigDecimal tauxPct, BigDecimal montant) {}
