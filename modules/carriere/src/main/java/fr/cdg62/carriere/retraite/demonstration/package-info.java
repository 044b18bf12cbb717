/** Fictitious agents near retirement, for the demonstration. */
package fr.cdg62.carriere.retraite.demonstration;
