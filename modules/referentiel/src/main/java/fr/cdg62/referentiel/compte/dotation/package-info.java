/** The first accounts and their habilitations: the administrator of a new system, the people of the demonstration. */
package fr.cdg62.referentiel.compte.dotation;
