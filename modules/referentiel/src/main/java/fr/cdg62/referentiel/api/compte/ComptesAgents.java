package fr.cdg62.referentiel.api.compte;

import fr.cdg62.referentiel.api.agent.LigneAgent;
import jakarta.ejb.Local;

/**
 * Which account is an agent's own: by it he reads his file and his career (CGFP, art. L137-4), and nothing else. One
 * account for one agent; an account that holds another role cannot be an agent's. Journalled.
 */
@Local
public interface ComptesAgents {
    /** The agent of the account, NIR masked; INTROUVABLE when the account is nobody's own. */
    LigneAgent agent(String identifiant);

    /**
     * Makes the account the agent's own and gives it the role AGENT from today.
     *
     * <p>Refused with INTROUVABLE (404) for an unknown agent or account, COMPTE_AGENT (409) when the account holds another
     * role, COMPTE_EN_DOUBLE (409) when the agent has an account, ETAT_TRANSITION_INTERDITE (409) for a closed account or
     * one that is already an agent's.
     */
    CompteVue rattacher(String identifiant, long agent, long version);

    /** Separates them: the role AGENT ends, and the account reads nothing from now on. */
    CompteVue detacher(String identifiant, long version);
}
