package fr.cdg62.carriere.api.retraite.reprise;

import fr.cdg62.socle.page.DemandePage;

/**
 * Filter of the reprises; what is null does not filter.
 *
 * @param texte beginning of the name
 * @param page sorts {@code agent} and {@code transmiseLe}; the last one first without sort
 */
public record RechercheAnteriorites(String siren, EtatAnteriorite etat, String texte, DemandePage page) {}
