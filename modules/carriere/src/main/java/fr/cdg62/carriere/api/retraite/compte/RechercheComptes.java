package fr.cdg62.carriere.api.retraite.compte;

import fr.cdg62.socle.page.DemandePage;

/**
 * Filters of the list.
 *
 * @param siren employer of the agents; null for all those the caller manages
 * @param agent one agent, or null
 * @param carriere one of the careers of the agent, or null
 * @param etat state, or null
 * @param texte beginning of the name, or null
 * @param page page wanted; sorts: {@code agent}, {@code arreteAu}; by name otherwise
 */
public record RechercheComptes(
        String siren, Long agent, Long carriere, EtatCompte etat, String texte, DemandePage page) {
    /** The same for one agent. */
    public RechercheComptes deLAgent(long id) {
        return new RechercheComptes(siren, id, carriere, etat, texte, page);
    }
}
