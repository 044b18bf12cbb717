/** Fictitious careers of the demonstration. */
package fr.cdg62.carriere.importation.demonstration;
