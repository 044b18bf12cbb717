package fr.cdg62.carriere.api.retraite.retablissement;

import fr.cdg62.socle.page.DemandePage;

/**
 * Filter of the rétablissements; what is null does not filter.
 *
 * @param page sorts {@code agent} and {@code radiation}; the last one first without sort
 */
public record RechercheRetablissements(String siren, EtatRetablissement etat, DemandePage page) {}
