package fr.cdg62.finances.api.concours;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the conseil d'administration decided for one concours.
 *
 * @param libelle the concours and its session, 1 to 120 characters
 * @param deliberation number of the délibération, 1 to 40 characters
 * @param delibereeLe its day, not in the future
 * @param coutTotal cost of the whole concours, in euros: strictly positive, two decimals at most
 * @param admis candidates admitted, from 1 to 100 000
 */
public record NouveauCoutConcours(
        String libelle, String deliberation, LocalDate delibereeLe, BigDecimal coutTotal, Integer admis) {}
