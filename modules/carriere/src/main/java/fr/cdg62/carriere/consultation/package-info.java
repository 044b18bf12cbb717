/** Traces of consultation of the dossiers. */
package fr.cdg62.carriere.consultation;
