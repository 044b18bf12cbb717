package fr.cdg62.carriere.api.echelon;

import java.time.LocalDate;
import java.util.List;

/**
 * The same event asked on several proposals of one collectivité.
 *
 * @param propositions ids, 1 to 200
 * @param date day of the signature or of the notification; null for today
 * @param motif for ANNULER
 */
public record DemandeSurPropositions(
        List<Long> propositions, EvenementProposition evenement, LocalDate date, String motif) {}
