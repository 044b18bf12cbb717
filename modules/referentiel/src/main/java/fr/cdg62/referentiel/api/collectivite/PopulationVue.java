package fr.cdg62.referentiel.api.collectivite;

/**
 * Population in force on 1 January of a year.
 *
 * @param annee year whose 1 January it is
 * @param habitants number of inhabitants
 * @param source where the figure comes from
 * @param reference publication
 * @param verifiee false while the figure or its year is still to be verified
 */
public record PopulationVue(int annee, int habitants, String source, String reference, boolean verifiee) {}
