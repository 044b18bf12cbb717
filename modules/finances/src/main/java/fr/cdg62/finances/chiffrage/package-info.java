/** The grid's price of one line, frozen with its trace on devis, prestations and factures. */
package fr.cdg62.finances.chiffrage;
