/** Paging of lists. */
package fr.cdg62.socle.page;
