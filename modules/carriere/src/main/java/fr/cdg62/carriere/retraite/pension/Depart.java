package fr.cdg62.carriere.retraite.pension;

import fr.cdg62.carriere.api.retraite.DemandeEstimation;
import fr.cdg62.carriere.api.retraite.MotifDepart;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A departure to estimate.
 *
 * @param jour day on which the pension begins
 * @param demande what only the agent knows
 */
public record Depart(LocalDate jour, LocalDate naissance, DemandeEstimation demande) {
    /** Age on that day, in whole months. */
    int age() {
        return Math.toIntExact(ChronoUnit.MONTHS.between(naissance, jour));
    }

    MotifDepart motif() {
        return demande.motif();
    }
}
