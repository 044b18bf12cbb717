/**
 * Import of agents and careers: the file is kept line by line, tried, then written two hundred agents a transaction,
 * resumed after a crash at the next start.
 */
package fr.cdg62.carriere.importation;
