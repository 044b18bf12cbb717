package fr.cdg62.finances.api.convention;

import fr.cdg62.socle.valeur.Montant;
import java.math.BigDecimal;

/**
 * What is billed without waiting for a prestation.
 *
 * @param prestation code in the grid; null when the amount is agreed
 * @param quantite units of the grid's price; null when the grid reads its own metric (population, effectif)
 * @param montant amount agreed, per year (ABONNEMENT) or in all (ECHEANCIER); null when the grid prices it
 * @param nombreEcheances ECHEANCIER only: 1 and up
 * @param intervalleMois ECHEANCIER only: months between two instalments; first one on the date d'effet, last one at most
 *     ETALEMENT_MAX_MOIS later
 */
public record LigneConvention(
        ModeFacturation mode,
        String prestation,
        String libelle,
        BigDecimal quantite,
        Montant montant,
        Integer nombreEcheances,
        Integer intervalleMois) {}
