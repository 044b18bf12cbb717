package fr.cdg62.finances.api.devis;

import fr.cdg62.socle.valeur.Montant;
import java.math.BigDecimal;

/**
 * Line priced by hand, for what the grid leaves « sur devis »; reserved to CDG_FINANCES and CDG_NUMERIQUE.
 *
 * @param libelle what is sold, in French
 * @param quantite strictly positive
 * @param unite unit of the quantity (heure, an, forfait …)
 * @param prixUnitaire positive or zero
 * @param motif why the price is set by hand; mandatory
 */
public record LigneChiffree(String libelle, BigDecimal quantite, String unite, Montant prixUnitaire, String motif) {}
