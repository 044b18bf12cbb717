package fr.cdg62.referentiel.admission;

import java.time.Instant;

/**
 * One message at the door, from a partner that has proved who it is.
 *
 * @param partenaire technical identifier
 * @param preuve digest of the nonce or signature that serves once, null when the proof may serve again (HTTP Basic)
 * @param oubliLe when the proof will be refused for its age alone, null without proof
 */
record Passage(long partenaire, String preuve, Instant oubliLe) {}
