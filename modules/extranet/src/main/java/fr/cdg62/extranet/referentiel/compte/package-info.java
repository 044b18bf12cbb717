/** Accounts of people and their habilitations, over REST. */
package fr.cdg62.extranet.referentiel.compte;
