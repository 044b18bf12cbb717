package fr.cdg62.carriere.api.retraite.avis;

import fr.cdg62.socle.page.DemandePage;

/**
 * Filter of the requests; what is null does not filter.
 *
 * @param page sorts {@code agent} and {@code depart}; the last one first without sort
 */
public record RechercheAvis(String siren, EtatAvis etat, TypeAvis type, DemandePage page) {}
