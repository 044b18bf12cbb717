package fr.cdg62.carriere.api.piece;

/**
 * What is wrong with a piece.
 *
 * @param code stable code: the one of the refusal when it blocks, {@code CHAMP_MANQUANT} and the like otherwise
 * @param champ field concerned, may be null
 * @param message in French, for the collectivité
 */
public record Anomalie(String code, Gravite gravite, String champ, String message) {}
