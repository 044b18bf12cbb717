package fr.cdg62.carriere.avancement.condition;

import fr.cdg62.socle.trace.Trace;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether, and when, an agent meets one way to the next grade.
 *
 * @param remplieLe first day on which every condition is met; empty when one is not by the last day examined
 */
record Eligibilite(ConditionAvancement condition, Optional<LocalDate> remplieLe, Trace trace) {

    /** Whether it is met on that day. */
    boolean remplieAu(LocalDate jour) {
        return remplieLe.map(date -> !date.isAfter(jour)).orElse(false);
    }
}
