package fr.cdg62.numerique.api.cle;

import java.time.LocalDate;

/**
 * A key to provide.
 *
 * @param porteur who will sign with it, 1 to 100 characters
 * @param qualite in which capacity, 1 to 100 characters
 * @param finMandat last day of an élu's mandate, after which the key is to be revoked; null for an agent
 */
public record NouvelleCle(String porteur, String qualite, LocalDate finMandat) {}
