package fr.cdg62.finances.api.devis;

import java.math.BigDecimal;

/**
 * Line to be priced by the tariff grid.
 *
 * @param prestation code of the priced service in the grid
 * @param quantite units wanted, strictly positive; null when the grid reads its own metric (population, effectif)
 */
public record LigneTarifee(String prestation, BigDecimal quantite) {}
