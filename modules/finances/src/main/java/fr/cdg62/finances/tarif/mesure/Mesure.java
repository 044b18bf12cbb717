package fr.cdg62.finances.tarif.mesure;

/**
 * A figure of the structure that the grid measures.
 *
 * @param valeur zero or more
 * @param origine where it comes from, in French
 */
public record Mesure(int valeur, String origine) {}
