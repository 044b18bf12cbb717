/** Estimations of pension that are kept: frozen as computed, annotated, handed to the agent. */
package fr.cdg62.carriere.retraite.simulation;
