package fr.cdg62.extranet.carriere.echelon;

/** How many proposals an event was about. */
public record PropositionsTraitees(int propositions) {}
