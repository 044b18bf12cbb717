/** Comptes individuels retraite: their successive contents, their life, who may see and correct them. */
package fr.cdg62.carriere.retraite.compte;
