package fr.cdg62.finances.api.concours;

import java.time.LocalDate;

/**
 * The appointment of a laureate by an employer outside the centre.
 *
 * @param siren employer, not affiliated on the day of the appointment
 * @param laureat name and first name, 1 to 120 characters; claimed once a concours
 * @param nommeLe day of the appointment, not in the future
 */
public record NouveauRemboursement(String siren, String laureat, LocalDate nommeLe) {}
