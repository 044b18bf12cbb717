package fr.cdg62.carriere.api.acte;

/** Event, inside the transaction: an act is known no longer. */
public record ActeAnnule(long acte, long carriere, long agent, String siren) {}
