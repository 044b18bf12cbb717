package fr.cdg62.carriere.api.importation;

/**
 * A line of the report of an import.
 *
 * @param nature FAUTE for a line refused, ECART for a line that says something else than what is known
 * @param ligne number in the file, the header being line 1
 * @param colonne empty when it is the whole line
 */
public record LigneRapport(String nature, long ligne, String colonne, String message) {}
