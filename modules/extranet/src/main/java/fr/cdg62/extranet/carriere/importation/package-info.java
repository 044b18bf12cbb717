/** Imports of agents and careers by REST. */
package fr.cdg62.extranet.carriere.importation;
