package fr.cdg62.referentiel.api.affiliation;

import java.time.LocalDate;

/**
 * A notification to register.
 *
 * @param siren employer
 * @param nature what it decides
 * @param date day the CDG was notified, not in the future
 * @param reference délibération or letter, 1 to 200 characters
 */
public record NouvelleNotification(String siren, NatureNotification nature, LocalDate date, String reference) {}
