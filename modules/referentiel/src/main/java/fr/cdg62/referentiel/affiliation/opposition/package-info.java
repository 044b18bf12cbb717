/** Oppositions to a voluntary affiliation: who objects, what they weigh, what follows (R-AFF-6). */
package fr.cdg62.referentiel.affiliation.opposition;
