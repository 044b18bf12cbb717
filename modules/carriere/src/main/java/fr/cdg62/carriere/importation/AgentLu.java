package fr.cdg62.carriere.importation;

import fr.cdg62.carriere.fichier.LigneFichier;
import fr.cdg62.carriere.importation.LectureImport.FaitImporte;
import fr.cdg62.referentiel.api.agent.NouvelAgent;
import java.util.List;

/**
 * What a file says of one agent.
 *
 * @param ligne line of the agent, null when the file has none
 * @param agent null when the file has no line for him: he must be known
 */
record AgentLu(String nir, LigneFichier ligne, NouvelAgent agent, List<FaitImporte> faits) {
    AgentLu {
        faits = List.copyOf(faits);
    }
}
