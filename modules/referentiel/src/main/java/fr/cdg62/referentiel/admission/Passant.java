package fr.cdg62.referentiel.admission;

/**
 * The partner whose message asks to be let in.
 *
 * @param code its name in the journal of messages
 * @param quota messages a minute, null for the general quota
 */
public record Passant(long id, String code, Integer quota) {}
