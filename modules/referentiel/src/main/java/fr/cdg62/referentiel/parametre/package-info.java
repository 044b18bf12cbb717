/** Dated parameters. */
package fr.cdg62.referentiel.parametre;
