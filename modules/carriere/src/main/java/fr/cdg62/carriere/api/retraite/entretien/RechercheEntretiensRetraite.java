package fr.cdg62.carriere.api.retraite.entretien;

import fr.cdg62.socle.page.DemandePage;

/**
 * Filter of the interviews; what is null does not filter.
 *
 * @param page sorts {@code agent} and {@code jour}; the last one first without sort
 */
public record RechercheEntretiensRetraite(String siren, EtatEntretienRetraite etat, DemandePage page) {}
