package fr.cdg62.carriere.api.retraite.simulation;

import fr.cdg62.socle.page.DemandePage;

/**
 * Filters of the list.
 *
 * @param siren employer; null for all those the caller manages
 * @param etat state, or null
 * @param page page wanted; sorts: {@code agent}; the latest first otherwise
 */
public record RechercheSimulations(String siren, EtatSimulation etat, DemandePage page) {}
