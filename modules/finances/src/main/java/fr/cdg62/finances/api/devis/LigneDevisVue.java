package fr.cdg62.finances.api.devis;

import fr.cdg62.socle.trace.Trace;
import fr.cdg62.socle.valeur.Montant;
import java.math.BigDecimal;

/**
 * Line of a devis, with the trace frozen when it was priced.
 *
 * @param rang 1 and up
 * @param prestation code in the grid; null for a line priced by hand
 * @param motif why it was priced by hand; null for a line of the grid
 */
public record LigneDevisVue(
        int rang,
        String prestation,
        String libelle,
        BigDecimal quantite,
        String unite,
        Montant prixUnitaire,
        Montant montant,
        String motif,
        Trace trace) {}
