/** Rétablissements (RTB) at the régime général and the Ircantec, of agents under two years of services. */
package fr.cdg62.carriere.api.retraite.retablissement;
