/** The batch of an import: agents in the order of their NIR, two hundred a transaction. */
package fr.cdg62.carriere.importation.lot;
