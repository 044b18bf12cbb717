package fr.cdg62.carriere.api.fichier;

/**
 * What is wrong in a file.
 *
 * @param ligne number of the line in the file, the header being line 1; 0 for the whole file
 * @param colonne name of the column; empty when it is the whole line
 * @param message in French
 */
public record FauteLigne(long ligne, String colonne, String message) {}
