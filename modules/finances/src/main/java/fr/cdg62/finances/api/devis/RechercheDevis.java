package fr.cdg62.finances.api.devis;

import fr.cdg62.socle.page.DemandePage;

/**
 * Filters of the list; every one may be null.
 *
 * @param siren mandatory for a caller who is not of the CDG
 */
public record RechercheDevis(String siren, String mission, EtatDevis etat, DemandePage page) {}
