/** Pieces of the dossiers de retraite: the dated list by type of pension, and the files deposited. */
package fr.cdg62.carriere.retraite.piece;
