package fr.cdg62.carriere.api.retraite;

import java.math.BigDecimal;

/**
 * What a surcotisation gives and costs for one departure.
 *
 * @param gain quarters of services added, a share of quarter being possible
 * @param mois months paid before the departure
 * @param cout what the agent pays over these months, in euros
 * @param surcout of which beyond the retenue of the part time worked
 */
public record SurcotisationVue(BigDecimal gain, int mois, BigDecimal cout, BigDecimal surcout) {}
