/** Demandes d'avis préalable (DAP): their life, their pieces. */
package fr.cdg62.carriere.retraite.avis;
