/** Pieces of the dossiers de retraite: what a list asks for, what was deposited. */
package fr.cdg62.carriere.api.retraite.piece;
