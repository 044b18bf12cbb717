/** Entretiens professionnels: states, legal delays, échéances. */
package fr.cdg62.carriere.entretien;
