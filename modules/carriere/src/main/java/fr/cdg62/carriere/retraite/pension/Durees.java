package fr.cdg62.carriere.retraite.pension;

import fr.cdg62.carriere.api.retraite.DemandeEstimation;
import fr.cdg62.carriere.retraite.services.Services;
import java.math.BigDecimal;

/**
 * The lengths that a pension is made of.
 *
 * @param services quarters of services, those of a surcotisation included, rounded
 * @param bonifications quarters of bonifications of every kind
 * @param joursAssurance insurance of all schemes, bonifications included, in days
 * @param joursRequis quarters required, in days
 */
record Durees(int services, int bonifications, int joursAssurance, int joursRequis) {

    /**
     * The lengths of one departure.
     *
     * @param surcotises days that a surcotisation adds to the services for the rate
     */
    static Durees de(Services services, BigDecimal surcotises, DemandeEstimation demande, int requis, int fraction) {
        int bonifications = demande.trimestresEnfants() + demande.trimestresBonifications();
        return new Durees(
                Trimestres.arrondis(services.joursLiquidation().add(surcotises), fraction),
                bonifications,
                services.joursEffectifs() + Trimestres.JOURS * (demande.trimestresAutresRegimes() + bonifications),
                Trimestres.JOURS * requis);
    }

    /** Insurance in quarters, rounded as the services are. */
    int assurance(int fraction) {
        return Trimestres.arrondis(BigDecimal.valueOf(joursAssurance), fraction);
    }

    /** Days that miss for a full duration; negative beyond it. */
    int joursManquants() {
        return joursRequis - joursAssurance;
    }
}
