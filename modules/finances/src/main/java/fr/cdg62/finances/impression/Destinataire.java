package fr.cdg62.finances.impression;

/** The collectivité a document is made for. */
public record Destinataire(String nom, String siren) {}
