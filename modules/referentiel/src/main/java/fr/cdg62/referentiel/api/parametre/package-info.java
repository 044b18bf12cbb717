/** Dated figures shared by all modules: thresholds, rates, delays, with their source. */
package fr.cdg62.referentiel.api.parametre;
