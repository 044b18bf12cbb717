/** Cohorts of the droit à l'information, by REST. */
package fr.cdg62.extranet.carriere.retraite.cohorte;
