package fr.cdg62.referentiel.api.journal;

/**
 * Outcome of the verification of the whole chain.
 *
 * @param integre true when every line, every link and the head agree
 * @param lignes number of sealed lines read
 * @param sequenceRompue rank at which the chain is first broken, {@code null} when it is whole
 * @param constat French sentence: what was found, and where
 */
public record VerificationJournal(boolean integre, long lignes, Long sequenceRompue, String constat) {}
