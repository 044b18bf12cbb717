package fr.cdg62.carriere.api.rapprochement;

/**
 * A merge to make.
 *
 * @param garde record that stays
 * @param absorbe record that goes
 * @param motif what was checked
 */
public record NouvelleFusion(long garde, long absorbe, String motif) {}
