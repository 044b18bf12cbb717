/** Nomenclature of the dossier individuel: rubriques, types of pieces, mandatory pieces. */
package fr.cdg62.carriere.api.nomenclature;
