/** Rapprochement of the records of one person: matching, merge with journal, undo. */
package fr.cdg62.carriere.rapprochement;
