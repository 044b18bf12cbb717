package fr.cdg62.carriere.api.dossier;

import fr.cdg62.socle.page.DemandePage;

/**
 * Filters of a list of dossiers.
 *
 * @param siren employer, required for a collectivité; null means every dossier the CDG's caller may see
 * @param texte beginning of the name, may be null
 * @param etat state, may be null
 * @param page page wanted; sorts: {@code intitule}, {@code ouvertLe}
 */
public record RechercheDossiers(String siren, String texte, EtatDossier etat, DemandePage page) {}
