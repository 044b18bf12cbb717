package fr.cdg62.carriere.promotion;

/** The career by which an agent is proposed. */
public record CarriereProposee(long id, long agent, String siren, String grade) {}
