/** Estimations of pension kept, annotated and handed to the agent. */
package fr.cdg62.carriere.api.retraite.simulation;
