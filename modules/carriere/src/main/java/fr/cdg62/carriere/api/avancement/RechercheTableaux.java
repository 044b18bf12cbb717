package fr.cdg62.carriere.api.avancement;

import fr.cdg62.socle.page.DemandePage;

/**
 * Filters of the tableaux; every one may be null.
 *
 * @param siren mandatory for a caller who is not of the CdG
 */
public record RechercheTableaux(String siren, Integer annee, EtatTableau etat, DemandePage page) {}
