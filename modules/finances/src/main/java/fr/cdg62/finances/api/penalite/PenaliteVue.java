package fr.cdg62.finances.api.penalite;

import fr.cdg62.socle.trace.Trace;
import fr.cdg62.socle.valeur.Montant;
import java.time.LocalDate;

/**
 * A penalty computed, not claimed: the titre that claims it is the CdG's decision.
 *
 * @param titre number of the titre paid late
 * @param somme what was to be paid: the titre less the reductions made since
 * @param limite last day to pay
 * @param moisCommences months begun between that day and the payment, 0 when it came in time
 * @param majoration once, on the whole sum
 * @param majorationMensuelle for all the months begun
 */
public record PenaliteVue(
        String titre,
        Montant somme,
        LocalDate limite,
        LocalDate versement,
        int moisCommences,
        Montant majoration,
        Montant majorationMensuelle,
        Montant total,
        Trace trace) {}
