package fr.cdg62.finances.api.facturation;

import fr.cdg62.socle.page.DemandePage;

/**
 * Filters of the list; every one may be null.
 *
 * @param siren mandatory for a caller who is not of the CDG
 * @param annee year of emission
 */
public record RechercheFactures(String siren, String mission, EtatFacture etat, Integer annee, DemandePage page) {}
