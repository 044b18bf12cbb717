package fr.cdg62.finances.chiffrage;

import fr.cdg62.socle.trace.Trace;
import fr.cdg62.socle.valeur.Montant;
import java.math.BigDecimal;

/**
 * One priced line, as it is frozen.
 *
 * @param prestation code in the grid; null for a line priced by hand
 */
public record LignePrix(
        String prestation,
        String libelle,
        BigDecimal quantite,
        String unite,
        Montant prixUnitaire,
        Montant montant,
        Trace trace) {}
