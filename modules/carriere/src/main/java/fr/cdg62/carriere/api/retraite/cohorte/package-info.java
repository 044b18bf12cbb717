/** Droit à l'information: cohorts of agents whose accounts are made reliable before a relevé or an estimation is sent. */
package fr.cdg62.carriere.api.retraite.cohorte;
