package fr.cdg62.finances.api.prestation;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Units done under a convention in force.
 *
 * @param prestation code in the grid, of the convention's mission
 * @param date day done, inside the convention's period and not in the future
 * @param quantite hours, half-days, slips, dossiers or agents: strictly positive, two decimals at most
 * @param commentaire free text for the facture, or null
 */
public record NouvellePrestation(
        long convention, String prestation, LocalDate date, BigDecimal quantite, String commentaire) {}
