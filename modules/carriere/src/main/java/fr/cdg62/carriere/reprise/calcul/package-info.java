/** The schemes of each category, computed side by side. */
package fr.cdg62.carriere.reprise.calcul;
