/** Pieces of the dossiers individuels by REST. */
package fr.cdg62.extranet.carriere.piece;
