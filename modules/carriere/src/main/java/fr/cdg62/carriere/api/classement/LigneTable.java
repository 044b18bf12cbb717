package fr.cdg62.carriere.api.classement;

/**
 * A row of a table.
 *
 * @param deEchelon échelon of origin; null when the rule takes services
 * @param min months, included
 * @param max months, excluded; null for none
 * @param arrivee échelon of arrival, or what the text says instead
 * @param conserve what is kept, in French
 */
public record LigneTable(Integer deEchelon, int min, Integer max, String arrivee, String conserve) {}
