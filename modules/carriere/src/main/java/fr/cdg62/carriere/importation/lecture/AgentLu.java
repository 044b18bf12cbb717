package fr.cdg62.carriere.importation.lecture;

import fr.cdg62.carriere.fichier.LigneFichier;
import fr.cdg62.carriere.importation.lecture.LectureImport.FaitImporte;
import fr.cdg62.referentiel.api.agent.NouvelAgent;
import java.util.List;

/**
 * What a file says of one agent.
 *
 * @param ligne line of the agent, null when the file has none
 * @param agent null when the file has no line for him: he must be known
 */
public record AgentLu(String nir, LigneFichier ligne, NouvelAgent agent, List<FaitImporte> faits) {
    public AgentLu {
        faits = List.copyOf(faits);
    }
}
