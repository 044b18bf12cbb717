package fr.cdg62.carriere.api.retraite.piece;

import java.time.Instant;

/**
 * A file deposited; never removed, a later one of the same type goes before it.
 *
 * @param type code of the list
 * @param taille in bytes
 * @param sha256 hash of the content, lower-case hexadecimal
 * @param par account that deposited it
 */
public record PieceDeposee(long id, String type, String nom, long taille, String sha256, String par, Instant le) {}
