package fr.cdg62.carriere.api.promotion.dossier;

/** Points given for a criterion of the grid, 0 to its maximum. */
public record NotePI(String code, int points) {}
