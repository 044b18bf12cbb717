package fr.cdg62.referentiel.journal;

/**
 * Head of the chain: what the last link must be.
 *
 * @param sequence rank of the last link, 0 for an empty chain
 * @param signature HMAC of the head, {@code null} when no key is configured
 */
record Tete(long sequence, String empreinte, String signature) {}
