/** Titres de recettes: issued once, numbered without gap, never changed. */
package fr.cdg62.finances.titre;
