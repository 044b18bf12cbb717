package fr.cdg62.finances.api.convention;

import fr.cdg62.socle.page.DemandePage;

/**
 * Filters of the list; every one may be null.
 *
 * @param siren mandatory for a caller who is not of the CDG
 */
public record RechercheConventions(String siren, String mission, EtatConvention etat, DemandePage page) {}
