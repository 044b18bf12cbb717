package fr.cdg62.finances.api.tarif;

import java.math.BigDecimal;

/**
 * One prestation to price.
 *
 * @param prestation code of the prestation, e.g. {@code MISE_EN_OEUVRE}
 * @param quantite how much, in the unit of the prestation: hours, demi-journées, dossiers, fiches, agents adhérents,
 *     consultations of the year, Go needed, or the base in euros for a percentage and for costs paid back; null when the
 *     structure itself gives the measure (agents, inhabitants)
 * @param annees number of yearly instalments (1 to 3), null for one
 */
public record PrestationDemandee(String prestation, BigDecimal quantite, Integer annees) {

    /** A quantity, paid at once. */
    public static PrestationDemandee de(String prestation, BigDecimal quantite) {
        return new PrestationDemandee(prestation, quantite, null);
    }
}
