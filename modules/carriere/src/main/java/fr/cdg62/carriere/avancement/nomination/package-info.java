/** The nominations that the tableaux record, for the acts that carry them out. */
package fr.cdg62.carriere.avancement.nomination;
