/** Échéances: every due date of the system, with its reminders. */
package fr.cdg62.referentiel.api.echeance;
