package fr.cdg62.finances.api.cotisation.calcul;

import fr.cdg62.socle.trace.Trace;
import fr.cdg62.socle.valeur.Montant;
import java.util.List;

/**
 * What a declaration gives.
 *
 * @param montants one line per contribution and rate: OBL, ADD, SOC, the oldest rate first
 * @param total sum of the rounded lines
 * @param trace how each line was found, in French
 */
public record ResultatCalcul(List<MontantContribution> montants, Montant total, Trace trace) {

    public ResultatCalcul {
        montants = List.copyOf(montants);
    }
}
