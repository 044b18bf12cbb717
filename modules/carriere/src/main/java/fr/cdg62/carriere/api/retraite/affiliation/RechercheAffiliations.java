package fr.cdg62.carriere.api.retraite.affiliation;

import fr.cdg62.socle.page.DemandePage;

/**
 * Filter of the affiliations; what is null does not filter.
 *
 * @param texte beginning of the name
 * @param page sorts {@code agent} and {@code dateEffet}; the last one first without sort
 */
public record RechercheAffiliations(String siren, EtatAffiliation etat, String texte, DemandePage page) {}
