package fr.cdg62.carriere.echelon.calcul;

import fr.cdg62.socle.trace.Trace;
import java.util.List;

/**
 * The échelons to come in a career.
 *
 * @param avancements up to the horizon, in order
 * @param issue why there is none after them
 * @param trace of what follows the last one: the échelon that is terminal, or the position that suspends
 */
public record Projection(List<Avancement> avancements, Issue issue, Trace trace) {
    public Projection {
        avancements = List.copyOf(avancements);
    }

    /** Why a projection stops. */
    public enum Issue {
        /** The next one comes after the horizon. */
        AU_DELA,
        /** No échelon left in the grade. */
        ECHELON_TERMINAL,
        /** Time does not count any more, until an end that is not known or comes after the horizon. */
        SUSPENDUE
    }
}
