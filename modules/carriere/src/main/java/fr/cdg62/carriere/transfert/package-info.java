/** Transfer of a dossier to another CDG. */
package fr.cdg62.carriere.transfert;
