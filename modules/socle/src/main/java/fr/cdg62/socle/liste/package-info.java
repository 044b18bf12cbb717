/** Filtered, sorted and paged lists of the database, the same in every module. */
package fr.cdg62.socle.liste;
