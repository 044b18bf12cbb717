/** Agents, careers and their acts by REST. */
package fr.cdg62.extranet.carriere.parcours;
