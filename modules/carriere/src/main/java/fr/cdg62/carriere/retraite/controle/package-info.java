/** The control of a compte individuel retraite: the account by itself, then against the careers. */
package fr.cdg62.carriere.retraite.controle;
