package fr.cdg62.referentiel.agent;

import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.agent.AgentVue;
import fr.cdg62.referentiel.api.agent.Doublons;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** See {@link Doublons}; the collation of the database ignores case and accents. */
@Stateless
@RolesAllowed(Roles.CDG_CARRIERE)
public class RegistreDoublons implements Doublons {
    @PersistenceContext(unitName = "referentiel")
    private EntityManager em;

    @Inject
    private Journal journal;

    @Override
    public List<AgentVue> ressemblants(long id) {
        Agent agent = trouver(id);
        return em.createQuery(
                        "SELECT a FROM Agent a WHERE a.dateNaissance = :naissance AND a.remplacePar IS NULL"
                                + " ORDER BY a.id",
                        Agent.class)
                .setParameter("naissance", agent.vue().dateNaissance())
                .getResultStream()
                .filter(autre -> !autre.equals(agent))
                .map(Agent::vue)
                .toList();
    }

    @Override
    public void remplacer(long absorbe, long garde) {
        Agent agent = trouver(absorbe);
        agent.remplacer(trouver(garde).id());
        inscrire(agent, "REMPLACE", "par l'agent " + garde);
    }

    @Override
    public void retablir(long absorbe) {
        Agent agent = trouver(absorbe);
        agent.remplacer(null);
        inscrire(agent, "RETABLI", "");
    }

    private Agent trouver(long id) {
        Agent agent = em.find(Agent.class, id);
        if (agent == null) {
            throw new DemandeRefusee(CodeProbleme.INTROUVABLE, "Cet agent n'existe pas.", "agent");
        }
        return agent;
    }

    private void inscrire(Agent agent, String action, String detail) {
        journal.inscrire(new Inscription(agent.siren(), "AGENT:" + agent.id(), action, detail));
    }
}
