/** Avancement of the fonctionnaires momentanément privés d'emploi, whose authority is the CdG. */
package fr.cdg62.carriere.api.fmpe;
