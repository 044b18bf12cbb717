/** Clearly fictitious data for the demonstration; nothing here runs unless it is asked for. */
package fr.cdg62.referentiel.demonstration;
