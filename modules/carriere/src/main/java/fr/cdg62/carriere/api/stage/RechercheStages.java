package fr.cdg62.carriere.api.stage;

import fr.cdg62.socle.page.DemandePage;
import java.time.LocalDate;

/**
 * Filters of the list of stages.
 *
 * @param siren employer; null for all those the caller manages
 * @param etat state, or null
 * @param finAvant only those that end on this day at the latest, or null
 * @param page page wanted; sorts: {@code agent}; the nearest end first otherwise
 */
public record RechercheStages(String siren, EtatStage etat, LocalDate finAvant, DemandePage page) {}
