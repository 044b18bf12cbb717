/** Runs that compute the avancements d'échelon of a collectivité or of the whole department. */
package fr.cdg62.carriere.api.echelon.campagne;
