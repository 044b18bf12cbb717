package fr.cdg62.carriere.api.avancement;

/**
 * A tableau to open.
 *
 * @param grade code of the grade reached
 * @param annee year of the tableau: this year or the next
 */
public record NouveauTableau(String siren, String grade, int annee) {}
