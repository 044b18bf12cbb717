package fr.cdg62.referentiel.agent;

import fr.cdg62.referentiel.api.agent.AgentVue;
import fr.cdg62.referentiel.api.agent.IdentitesAgents;
import fr.cdg62.referentiel.api.agent.Sexe;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** See {@link IdentitesAgents}. */
@Stateless
@PermitAll
public class IdentitesAgentsBean implements IdentitesAgents {
    @PersistenceContext(unitName = "referentiel")
    private EntityManager em;

    @Override
    public AgentVue lire(long id) {
        Agent agent = em.find(Agent.class, id);
        if (agent == null) {
            throw new DemandeRefusee(CodeProbleme.INTROUVABLE, "Cet agent n'existe pas.", "id");
        }
        return agent.vue();
    }

    @Override
    public Map<Long, Sexe> sexes(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("SELECT a FROM Agent a WHERE a.id IN :ids", Agent.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .map(Agent::vue)
                        .collect(Collectors.toMap(AgentVue::id, AgentVue::sexe));
    }

    @Override
    public List<Long> nesEn(int annee) {
        LocalDate debut = LocalDate.ofYearDay(annee, 1);
        return em.createQuery(
                        "SELECT a.id FROM Agent a WHERE a.dateNaissance >= :debut AND a.dateNaissance < :fin"
                                + " AND a.remplacePar IS NULL",
                        Long.class)
                .setParameter("debut", debut)
                .setParameter("fin", debut.plusYears(1))
                .getResultList();
    }
}
