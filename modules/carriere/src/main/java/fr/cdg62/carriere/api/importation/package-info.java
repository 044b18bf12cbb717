/** Agents and careers taken over from a file: tried, compared, then written. */
package fr.cdg62.carriere.api.importation;
