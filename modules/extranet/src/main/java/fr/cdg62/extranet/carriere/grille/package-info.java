/** Grids by REST. */
package fr.cdg62.extranet.carriere.grille;
