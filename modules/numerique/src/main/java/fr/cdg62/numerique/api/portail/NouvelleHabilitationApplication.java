package fr.cdg62.numerique.api.portail;

import java.time.LocalDate;

/**
 * An application to open to a person.
 *
 * @param application code of the application
 * @param compte identifiant of the account
 * @param debut first day
 * @param fin last day, null when open
 */
public record NouvelleHabilitationApplication(String application, String compte, LocalDate debut, LocalDate fin) {}
