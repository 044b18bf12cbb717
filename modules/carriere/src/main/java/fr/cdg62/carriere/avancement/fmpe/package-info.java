/** Fonctionnaires momentanément privés d'emploi who compete for the avancement de grade within the CdG. */
package fr.cdg62.carriere.avancement.fmpe;
