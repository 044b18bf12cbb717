package fr.cdg62.finances.api.convention.signature;

import java.time.LocalDate;

/** Signature of one party: name and capacity of the signatory, date not in the future nor before the délibération. */
public record Signature(Partie partie, String nom, String qualite, LocalDate date) {}
