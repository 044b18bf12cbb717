/** What a dossier individuel may hold: the 21 rubriques, the types of pieces, those that must be there. */
package fr.cdg62.carriere.nomenclature;
