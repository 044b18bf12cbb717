/** Cohorts of the droit à l'information: who belongs to one, where the accounts stand, the life of a cohort. */
package fr.cdg62.carriere.retraite.cohorte;
