/** Paged lists with optional criteria, for the repositories of this module. */
package fr.cdg62.referentiel.recherche;
