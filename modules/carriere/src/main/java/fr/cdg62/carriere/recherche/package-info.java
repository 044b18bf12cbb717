/** Filtered and paged lists of entities. */
package fr.cdg62.carriere.recherche;
