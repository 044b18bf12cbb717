package fr.cdg62.carriere.api.importation;

/**
 * A file received whole, but not yet deposited.
 *
 * @param id of the import
 * @param lignes lines, without the header
 * @param agents agents named
 */
public record FichierRecu(long id, int lignes, int agents) {}
