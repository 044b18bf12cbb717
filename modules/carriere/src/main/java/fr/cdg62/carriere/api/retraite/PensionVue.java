package fr.cdg62.carriere.api.retraite;

import fr.cdg62.socle.trace.Trace;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What one departure gives, in euros a month before deductions; the amounts, rates and index are null without pension.
 *
 * @param depart day on which the pension begins
 * @param age age that day, in months
 * @param trimestresServices quarters of services and bonifications, which make the rate
 * @param trimestresAssurance quarters of insurance of all schemes
 * @param trimestresRequis quarters of a full pension
 * @param indice indice majoré retained
 * @param traitement traitement indiciaire of this index
 * @param tauxPct rate of liquidation, before décote and surcote
 * @param decotePct percent taken off
 * @param surcotePct percent added
 * @param minimumGaranti whether the minimum garanti replaced a lower amount
 * @param majorationEnfants increase for children, included in {@code montant}
 * @param montant gross pension of a month
 */
public record PensionVue(
        LocalDate depart,
        int age,
        IssuePension issue,
        int trimestresServices,
        int trimestresAssurance,
        int trimestresRequis,
        Integer indice,
        BigDecimal traitement,
        BigDecimal tauxPct,
        BigDecimal decotePct,
        BigDecimal surcotePct,
        boolean minimumGaranti,
        BigDecimal majorationEnfants,
        BigDecimal montant,
        Trace trace) {}
