package fr.cdg62.carriere.retraite.simulation;

import fr.cdg62.carriere.impression.Destinataire;
import fr.cdg62.carriere.retraite.EstimationImprimable;
import java.util.List;

/** A simulation given to the agent, as the template names things. */
record SimulationImprimable(
        Destinataire destinataire,
        String agent,
        boolean annotee,
        List<String> commentaire,
        EstimationImprimable estimation) {

    /**
     * The document.
     *
     * @param note what the CdG writes to the agent about it, null without
     */
    static SimulationImprimable de(EstimationImprimable estimation, String note) {
        List<String> commentaire = note == null
                ? List.of()
                : note.lines().filter(ligne -> !ligne.isBlank()).toList();
        return new SimulationImprimable(
                estimation.destinataire(), estimation.agent(), !commentaire.isEmpty(), commentaire, estimation);
    }
}
