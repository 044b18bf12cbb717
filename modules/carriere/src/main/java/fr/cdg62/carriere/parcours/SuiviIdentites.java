package fr.cdg62.carriere.parcours;

import fr.cdg62.referentiel.api.agent.AgentModifie;
import fr.cdg62.referentiel.api.agent.AgentVue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Follows the names of the agents, which the lists of careers repeat. */
@ApplicationScoped
public class SuiviIdentites {
    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    void suivre(@Observes AgentModifie evenement) {
        AgentVue agent = evenement.agent();
        em.createQuery("SELECT c FROM Carriere c WHERE c.agent = :agent", Carriere.class)
                .setParameter("agent", agent.id())
                .getResultList()
                .forEach(c -> c.identifier(agent.nom(), agent.prenom(), agent.nir()));
    }
}
