package fr.cdg62.carriere.retraite.reglage;

import fr.cdg62.carriere.api.retraite.Categorie;
import fr.cdg62.socle.parametre.Source;
import fr.cdg62.socle.valeur.Periode;

/**
 * What the agents born over a period need for a full pension.
 *
 * @param naissances days of birth
 * @param effets days on which the pension may begin
 * @param ageMois age that opens the right, in months
 * @param trimestres quarters required for a full pension
 */
public record Generation(
        Categorie categorie, Periode naissances, Periode effets, int ageMois, int trimestres, Source source) {}
