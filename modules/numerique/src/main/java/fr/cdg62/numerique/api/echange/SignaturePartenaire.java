package fr.cdg62.numerique.api.echange;

import java.time.LocalDate;

/** The partner's signature of the convention: name and capacity of the signatory, date not in the future. */
public record SignaturePartenaire(String nom, String qualite, LocalDate date) {}
