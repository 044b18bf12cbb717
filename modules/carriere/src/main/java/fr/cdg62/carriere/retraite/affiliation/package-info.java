/** Affiliation to the CNRACL: who is affiliated, what is refused, the life of an affiliation. */
package fr.cdg62.carriere.retraite.affiliation;
