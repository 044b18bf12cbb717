package fr.cdg62.carriere.api.retraite;

import fr.cdg62.socle.trace.Trace;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

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
 * @param supplementNbi supplement for the NBI, included in {@code montant}
 * @param surcotisation what the surcotisation gives and costs; null without it
 * @param montant gross pension of a month
 * @param reversion shares of the survivors, empty but for a death
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
        BigDecimal supplementNbi,
        SurcotisationVue surcotisation,
        BigDecimal montant,
        List<PartReversion> reversion,
        Trace trace) {
    /** The same with the shares of the survivors, told at the end of its trace. */
    public PensionVue partagee(List<PartReversion> parts, Trace suite) {
        return new PensionVue(
                depart,
                age,
                issue,
                trimestresServices,
                trimestresAssurance,
                trimestresRequis,
                indice,
                traitement,
                tauxPct,
                decotePct,
                surcotePct,
                minimumGaranti,
                majorationEnfants,
                supplementNbi,
                surcotisation,
                montant,
                parts,
                new Trace(Stream.concat(trace.etapes().stream(), suite.etapes().stream())
                        .toList()));
    }
}
