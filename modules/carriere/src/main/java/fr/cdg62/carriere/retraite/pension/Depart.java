package fr.cdg62.carriere.retraite.pension;

import fr.cdg62.carriere.api.retraite.DemandeEstimation;
import fr.cdg62.carriere.api.retraite.MotifDepart;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A departure to estimate.
 *
 * @param jour day on which the pension begins
 * @param cessation day after the last one of services, on or before {@code jour}
 * @param demande what only the agent knows
 */
public record Depart(LocalDate jour, LocalDate cessation, LocalDate naissance, DemandeEstimation demande) {
    /** A pension that begins when the services end. */
    public Depart(LocalDate jour, LocalDate naissance, DemandeEstimation demande) {
        this(jour, jour, naissance, demande);
    }

    /** The same seen on the day the services ended, for what stops then. */
    Depart aLaCessation() {
        return new Depart(cessation, naissance, demande);
    }

    /** Age on that day, in whole months. */
    int age() {
        return Math.toIntExact(ChronoUnit.MONTHS.between(naissance, jour));
    }

    MotifDepart motif() {
        return demande.motif();
    }
}
