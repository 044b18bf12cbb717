/** Accounts of people, their passwords and their habilitations. */
package fr.cdg62.referentiel.compte;
