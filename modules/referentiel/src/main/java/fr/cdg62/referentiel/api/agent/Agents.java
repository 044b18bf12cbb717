package fr.cdg62.referentiel.api.agent;

import fr.cdg62.socle.page.Page;
import jakarta.ejb.Local;
import java.time.LocalDate;

/** Identity of the agents, one record per person, known by the NIR. */
@Local
public interface Agents {
    /**
     * Creates an agent of a collectivité the caller is habilité on. AGENT_DEJA_CONNU (field {@code nir}) if the NIR
     * is known, wherever: the message does not say by whom he is employed.
     */
    AgentVue creer(NouvelAgent nouveau);

    /** Changes the civil status; VERSION_PERIMEE if it has changed since it was read. */
    AgentVue modifier(long id, IdentiteAgent identite, long version);

    /** Repeats the employer an act of career has given the agent; without effect when it already is. */
    void muter(long id, String siren);

    /**
     * One agent; INTROUVABLE if unknown, or if the caller is neither habilité on his employer, nor from the CDG, nor
     * the agent himself.
     */
    AgentVue lire(long id);

    /** Day of birth of an agent, for a module whose caller may see his file; INTROUVABLE if unknown. */
    LocalDate naissance(long id);

    /** The agent as lists show him, NIR masked, to whoever links him to an account; INTROUVABLE if unknown. */
    LigneAgent reconnaitre(long id);

    /** Agents of a collectivité, or of all for the CDG; the NIR is masked. */
    Page<LigneAgent> chercher(RechercheAgents recherche);
}
