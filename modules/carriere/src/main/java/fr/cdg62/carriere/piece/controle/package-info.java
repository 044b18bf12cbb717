/** Control of a piece at arrival: what refuses it, what is only to be corrected. */
package fr.cdg62.carriere.piece.controle;
