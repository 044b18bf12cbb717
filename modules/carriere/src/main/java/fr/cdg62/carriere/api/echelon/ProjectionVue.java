package fr.cdg62.carriere.api.echelon;

import fr.cdg62.socle.trace.Trace;
import java.util.List;

/**
 * The échelons to come in a career.
 *
 * @param echelons in order
 * @param issue AU_DELA, ECHELON_TERMINAL or SUSPENDUE: why there is none after
 * @param trace of what follows the last one
 */
public record ProjectionVue(List<EchelonAVenir> echelons, String issue, Trace trace) {
    public ProjectionVue {
        echelons = List.copyOf(echelons);
    }
}
