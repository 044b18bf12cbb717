package fr.cdg62.carriere.api.retraite.anomalie;

import fr.cdg62.socle.page.DemandePage;

/**
 * Filters of the list.
 *
 * @param siren employer; null for all those the caller manages
 * @param annee year declared, or null
 * @param etat state, or null
 * @param page page wanted; sorts: {@code agent}, {@code mois}; the latest month first otherwise
 */
public record RechercheAnomaliesDi(String siren, Integer annee, EtatAnomalieDi etat, DemandePage page) {}
