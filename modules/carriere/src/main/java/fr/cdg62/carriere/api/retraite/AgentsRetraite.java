package fr.cdg62.carriere.api.retraite;

import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import jakarta.ejb.Local;

/**
 * The agents of the retirement missions. The socle commun includes the comptes retraite but not the follow-up of careers:
 * this list says of each agent no more than what the comptes need.
 */
@Local
public interface AgentsRetraite {
    /**
     * The agents whom the caller manages, by name.
     *
     * @param siren employer; null for all those the caller manages
     * @param texte beginning of the family name, or null
     * @param page sorts: {@code nom}
     * @throws fr.cdg62.socle.probleme.DemandeRefusee INTROUVABLE for another employer; MISSION_NON_COUVERTE (REJ-ADH-01)
     *     for one without the mission « Comptes retraite CNRACL »
     */
    Page<AgentRetraite> chercher(String siren, String texte, DemandePage page);
}
