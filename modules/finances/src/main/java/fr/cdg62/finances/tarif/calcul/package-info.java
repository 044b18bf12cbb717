/** The price simulator: plain rules on the rows of the grid, every result with its trace (specs finances §1). */
package fr.cdg62.finances.tarif.calcul;
