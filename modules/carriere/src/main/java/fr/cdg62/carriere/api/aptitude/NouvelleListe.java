package fr.cdg62.carriere.api.aptitude;

/**
 * A list to prepare.
 *
 * @param nature concours or promotion interne
 * @param grade code of the grade it gives access to
 * @param specialite spécialité of the concours, null when it has none
 * @param annee year of the concours or of the promotion interne, 2000 to 2100
 */
public record NouvelleListe(NatureListe nature, String grade, String specialite, int annee) {}
