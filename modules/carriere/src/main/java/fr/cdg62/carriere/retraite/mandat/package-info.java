/** Mandates by which employers let the CdG instruct their dossiers de retraite. */
package fr.cdg62.carriere.retraite.mandat;
