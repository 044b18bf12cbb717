package fr.cdg62.finances.api.convention;

import java.time.LocalDate;

/** Délibération of the collectivité: reference (1 to 60 characters) and date, not in the future. */
public record Deliberation(String reference, LocalDate date) {}
