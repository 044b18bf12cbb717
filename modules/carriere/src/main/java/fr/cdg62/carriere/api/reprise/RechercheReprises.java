package fr.cdg62.carriere.api.reprise;

import fr.cdg62.socle.page.DemandePage;

/**
 * Filters of the list of studies.
 *
 * @param siren employer; null for all those the caller manages
 * @param etat state, or null
 * @param page page wanted; sorts: {@code agent}; the latest nomination first otherwise
 */
public record RechercheReprises(String siren, EtatReprise etat, DemandePage page) {}
