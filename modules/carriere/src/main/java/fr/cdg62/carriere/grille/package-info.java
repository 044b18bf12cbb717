/**
 * Grids (grilles indiciaires): the échelons of each grade with their indexes and durations, in dated versions that are
 * closed and replaced, never changed.
 */
package fr.cdg62.carriere.grille;
