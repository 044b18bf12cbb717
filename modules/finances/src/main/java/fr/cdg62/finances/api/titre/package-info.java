/** Titres de recettes, as other modules and entry points see them. */
package fr.cdg62.finances.api.titre;
