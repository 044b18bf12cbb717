/** Échéances and their reminders. */
package fr.cdg62.referentiel.echeance;
