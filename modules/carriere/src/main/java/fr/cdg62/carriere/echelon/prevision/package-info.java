/** État prévisionnel des avancements d'échelon of a collectivité, for its budget and its arrêtés. */
package fr.cdg62.carriere.echelon.prevision;
