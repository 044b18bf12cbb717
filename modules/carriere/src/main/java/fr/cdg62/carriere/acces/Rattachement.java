package fr.cdg62.carriere.acces;

/**
 * Whose career it is, and where.
 *
 * @param arrondissement empty for a body that lies in none
 */
public record Rattachement(long agent, String siren, String arrondissement) {}
