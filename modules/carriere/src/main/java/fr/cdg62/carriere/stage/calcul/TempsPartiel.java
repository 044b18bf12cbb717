package fr.cdg62.carriere.stage.calcul;

import fr.cdg62.socle.valeur.Periode;

/**
 * Part time authorised to a stagiaire; the hours of a post à temps non complet are none.
 *
 * @param quotite in percent, 50 to 99
 */
public record TempsPartiel(Periode periode, int quotite) {}
