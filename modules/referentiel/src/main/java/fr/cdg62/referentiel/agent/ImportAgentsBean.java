package fr.cdg62.referentiel.agent;

import fr.cdg62.referentiel.api.agent.AgentVue;
import fr.cdg62.referentiel.api.agent.ImportAgents;
import fr.cdg62.referentiel.api.agent.NouvelAgent;
import fr.cdg62.socle.valeur.Nir;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** See {@link ImportAgents}. */
@Stateless
@PermitAll
public class ImportAgentsBean implements ImportAgents {
    @PersistenceContext(unitName = "referentiel")
    private EntityManager em;

    @Override
    public Map<String, AgentVue> connus(Collection<String> nirs) {
        return nirs.isEmpty()
                ? Map.of()
                : parNir(em.createQuery("SELECT a FROM Agent a WHERE a.nir IN :nirs", Agent.class)
                        .setParameter("nirs", nirs)
                        .getResultList());
    }

    @Override
    public Map<String, AgentVue> creer(List<NouvelAgent> nouveaux) {
        List<Agent> agents = new ArrayList<>();
        for (NouvelAgent nouveau : nouveaux) {
            Agent agent = new Agent(new Nir(nouveau.nir()), nouveau.identite(), nouveau.siren());
            em.persist(agent);
            agents.add(agent);
        }
        em.flush();
        return parNir(agents);
    }

    private static Map<String, AgentVue> parNir(List<Agent> agents) {
        return agents.stream().map(Agent::vue).collect(Collectors.toMap(AgentVue::nir, Function.identity()));
    }
}
