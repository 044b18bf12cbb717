package fr.cdg62.referentiel.api.affiliation;

import java.time.LocalDate;

/**
 * A decision notified by an employer.
 *
 * @param id identity
 * @param siren employer
 * @param nature what it decides
 * @param date day the CDG was notified
 * @param reference délibération or letter
 * @param opposee whether the affiliated collectivités opposed it validly (R-AFF-6); only for an AFFILIATION
 */
public record NotificationVue(
        long id, String siren, NatureNotification nature, LocalDate date, String reference, boolean opposee) {}
