/** Dossiers individuels and their transfers by REST. */
package fr.cdg62.extranet.carriere.dossier;
