package fr.cdg62.finances.penalite;

import fr.cdg62.socle.parametre.Datee;
import java.math.BigDecimal;

/**
 * The two rates in force, in percent, with their sources.
 *
 * @param majoration once, on the whole of what is late
 * @param parMois for each month begun
 */
record TauxPenalite(Datee<BigDecimal> majoration, Datee<BigDecimal> parMois) {}
