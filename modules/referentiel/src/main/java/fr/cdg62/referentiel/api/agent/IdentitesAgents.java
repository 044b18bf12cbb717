package fr.cdg62.referentiel.api.agent;

import jakarta.ejb.Local;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Identity of the agents, for another module that has checked that its caller may know it. */
@Local
public interface IdentitesAgents {
    /** One agent, whoever his employer is; INTROUVABLE if unknown. */
    AgentVue lire(long id);

    /** Women and men among these agents, at most 1 000 at once: one query. */
    Map<Long, Sexe> sexes(Collection<Long> ids);

    /** Ids of the agents born in a year; records replaced by another one are left out. */
    List<Long> nesEn(int annee);
}
