/** Demandes d'avis préalable (DAP): what the CNRACL thinks of a right before the pension is asked for. */
package fr.cdg62.carriere.api.retraite.avis;
