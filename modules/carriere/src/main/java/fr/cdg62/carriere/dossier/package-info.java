/** Dossiers individuels: opening, life, consultation traces, transfer. */
package fr.cdg62.carriere.dossier;
