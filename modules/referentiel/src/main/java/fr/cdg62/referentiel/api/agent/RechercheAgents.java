package fr.cdg62.referentiel.api.agent;

import fr.cdg62.socle.page.DemandePage;

/**
 * Filters of a list of agents.
 *
 * @param siren employer, required for a collectivité; null means all for the CDG
 * @param texte beginning of the family name, may be null
 * @param page page wanted; sorts: {@code nom}, {@code prenom}, {@code dateNaissance}, with a leading minus for descending
 */
public record RechercheAgents(String siren, String texte, DemandePage page) {}
