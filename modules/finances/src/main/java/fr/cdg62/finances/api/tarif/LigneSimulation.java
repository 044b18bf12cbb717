package fr.cdg62.finances.api.tarif;

import fr.cdg62.socle.valeur.Montant;
import java.math.BigDecimal;

/**
 * One priced line, ready to be copied on a devis or an invoice.
 *
 * @param prestation code of the prestation
 * @param libelle French text of the line
 * @param chiffrage what the grid says
 * @param quantite quantity in the unit, null without a price
 * @param unite unit: {@code heure}, {@code demi_journee}, {@code agent}, {@code pct_prime}, {@code an}…
 * @param prixUnitaire price of one unit in euros, or rate in percent for a unit {@code pct_…}; null without a price
 * @param montant amount of the line rounded half-up to the cent; null for SUR_DEVIS and DEVIS_EXTERNE
 * @param tranche literal label of the bracket in the guide, empty without bracket
 * @param regle reading rule used (R-TAR-0), empty when the guide is plain
 * @param ambiguite id of the ambiguity of the guide (A-03…), empty when none
 * @param motif in French, why there is no price or why it is free; empty for a plain price
 */
public record LigneSimulation(
        String prestation,
        String libelle,
        Chiffrage chiffrage,
        BigDecimal quantite,
        String unite,
        BigDecimal prixUnitaire,
        Montant montant,
        String tranche,
        String regle,
        String ambiguite,
        String motif) {}
