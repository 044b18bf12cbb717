package fr.cdg62.carriere.dossier;

/** The rebuilding of a dossier is said to be over: who observes it may refuse. */
public record Achevement(Dossier dossier) {}
