/** Filtered, sorted and paged lists, for the packages of this module. */
package fr.cdg62.referentiel.liste;
