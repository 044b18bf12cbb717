/** Avancement d'échelon by REST. */
package fr.cdg62.extranet.carriere.echelon;
