package fr.cdg62.finances.api.convention;

/** CDI event, observed in the transaction of the last signature: every party has signed. */
public record ConventionSignee(long convention, String siren, String mission) {}
