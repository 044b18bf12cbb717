package fr.cdg62.referentiel.api.agent;

import jakarta.ejb.Local;
import java.util.List;

/** Identity of the agents, for another module that has checked that its caller may know it. */
@Local
public interface IdentitesAgents {
    /** One agent, whoever his employer is; INTROUVABLE if unknown. */
    AgentVue lire(long id);

    /** Ids of the agents born in a year; records replaced by another one are left out. */
    List<Long> nesEn(int annee);
}
