/** Grids, barème and tables of reforms brought in from files, checked before they are published. */
package fr.cdg62.carriere.grille.chargement;
