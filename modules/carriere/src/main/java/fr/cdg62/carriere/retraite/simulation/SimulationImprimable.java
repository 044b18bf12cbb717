package fr.cdg62.carriere.retraite.simulation;

import fr.cdg62.carriere.impression.Destinataire;
import fr.cdg62.carriere.impression.Paragraphes;
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
        List<String> commentaire = Paragraphes.de(note);
        return new SimulationImprimable(
                estimation.destinataire(), estimation.agent(), !commentaire.isEmpty(), commentaire, estimation);
    }
}
