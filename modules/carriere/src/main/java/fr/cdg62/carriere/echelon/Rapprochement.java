package fr.cdg62.carriere.echelon;

import fr.cdg62.carriere.api.echelon.EvenementProposition;
import fr.cdg62.carriere.echelon.calcul.Avancement;
import fr.cdg62.carriere.echelon.calcul.Projection;
import java.util.ArrayList;
import java.util.List;

/**
 * What a new computation of a career does to its living proposals: those that say the same stay, those already signed
 * stay, the others are replaced; a missing échelon is to be created.
 */
final class Rapprochement {
    private Rapprochement() {}

    /** Replaces what must be; the avancements to propose. */
    static List<Avancement> aProposer(Projection projection, List<PropositionEchelon> vivantes) {
        List<Avancement> aCreer = new ArrayList<>(projection.avancements());
        EvenementProposition fin = projection.issue() == Projection.Issue.SUSPENDUE
                ? EvenementProposition.SUSPENDRE
                : EvenementProposition.RECALCULER;
        for (PropositionEchelon proposition : vivantes) {
            if (!proposition.estRemplacable()) {
                aCreer.removeIf(proposition::concerne);
            } else if (!aCreer.removeIf(proposition::dit)) {
                boolean remplacee = aCreer.stream().anyMatch(proposition::concerne);
                proposition.survenir(
                        remplacee ? EvenementProposition.RECALCULER : fin, MachineProposition.CALCUL::equals);
            }
        }
        return aCreer;
    }
}
