/** Refusals: the one table of problem codes shared by REST and SOAP, and the exception that carries them. */
package fr.cdg62.socle.probleme;
