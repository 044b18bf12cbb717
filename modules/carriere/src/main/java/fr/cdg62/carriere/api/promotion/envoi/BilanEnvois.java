package fr.cdg62.carriere.api.promotion.envoi;

/**
 * What a sending did.
 *
 * @param envoyes letters sent this time; 0 when none was left
 * @param dejaEnvoyes letters of the campaign sent before, left as they were
 */
public record BilanEnvois(long campagne, int envoyes, long dejaEnvoyes) {}
