package fr.cdg62.referentiel.api.agent;

import jakarta.ejb.Local;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Agents by lots, for the imports of other modules, which have checked their caller and journal what they did. */
@Local
public interface ImportAgents {
    /** Those that are known, by NIR; one query. */
    Map<String, AgentVue> connus(Collection<String> nirs);

    /** Records agents that are not known, in the caller's transaction; their identities, by NIR. */
    Map<String, AgentVue> creer(List<NouvelAgent> nouveaux);
}
