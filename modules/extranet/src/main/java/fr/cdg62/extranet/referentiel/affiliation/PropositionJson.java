package fr.cdg62.extranet.referentiel.affiliation;

import fr.cdg62.referentiel.api.affiliation.EvenementAffiliation;
import fr.cdg62.referentiel.api.affiliation.PropositionAffiliation;
import fr.cdg62.referentiel.api.affiliation.RegimeAffiliation;
import fr.cdg62.socle.trace.Trace;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the rules propose for one collectivité on a 1 January.
 *
 * @param change whether something is to be done
 * @param trace the reasoning
 */
@Schema(name = "PropositionAffiliation")
public record PropositionJson(
        @Schema(example = "216200410") String siren,
        String nom,
        @Schema(example = "2027-01-01") LocalDate debut,
        RegimeAffiliation actuel,
        RegimeAffiliation propose,
        List<EvenementAffiliation> evenements,
        boolean change,
        Trace trace) {
    static PropositionJson de(PropositionAffiliation p) {
        return new PropositionJson(
                p.siren(), p.nom(), p.debut(), p.actuel(), p.propose(), p.evenements(), p.change(), p.trace());
    }
}
