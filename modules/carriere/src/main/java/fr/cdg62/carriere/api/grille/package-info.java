/** Dated indexes and durations of the échelons of each grade, and how the CdG loads them. */
package fr.cdg62.carriere.api.grille;
