package fr.cdg62.referentiel.api.affiliation;

import fr.cdg62.socle.trace.Trace;
import java.time.LocalDate;
import java.util.List;

/**
 * What the rules propose for a collectivité on a 1 January; nothing changes until the CDG applies it.
 *
 * @param siren collectivité
 * @param nom its name
 * @param debut the 1 January
 * @param actuel membership on the eve
 * @param propose membership proposed
 * @param evenements events that lead from one to the other, in order; empty when nothing changes
 * @param trace the reasoning, step by step
 */
public record PropositionAffiliation(
        String siren,
        String nom,
        LocalDate debut,
        RegimeAffiliation actuel,
        RegimeAffiliation propose,
        List<EvenementAffiliation> evenements,
        Trace trace) {
    public PropositionAffiliation {
        evenements = List.copyOf(evenements);
    }

    /** Whether something is to be done. */
    public boolean change() {
        return !evenements.isEmpty();
    }
}
