/** The batch of a run of avancement d'échelon: careers in the order of their ids, two hundred a transaction. */
package fr.cdg62.carriere.echelon.lot;
