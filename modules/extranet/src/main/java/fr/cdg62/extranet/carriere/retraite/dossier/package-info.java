/** Dossiers de retraite and mandates, by REST. */
package fr.cdg62.extranet.carriere.retraite.dossier;
