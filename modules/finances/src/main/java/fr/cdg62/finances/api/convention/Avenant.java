package fr.cdg62.finances.api.convention;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Amendment of an active convention: its duration, the head-count of one of its subscriptions, or its words only.
 *
 * @param numero 1 and up; ignored on input
 * @param dateEffet inside the convention's period
 * @param dureeMois new duration from the convention's date d'effet, or null when unchanged
 * @param ligne rank, from 1, of the ABONNEMENT line of the grid whose quantity is revised; null when none is
 * @param quantite new quantity (agents, adherents, consultations) from {@code dateEffet}, strictly positive; null without
 *     {@code ligne}. A rise is billed as a complement of the year, whole or by the months left as the dated
 *     parameter {@code AVENANT_PRORATA} says; a fall takes effect on a 1 January to come, for a started year is due
 *     (R-FAC-2)
 * @param deliberation null until concluded
 */
public record Avenant(
        int numero,
        String objet,
        LocalDate dateEffet,
        Integer dureeMois,
        Integer ligne,
        BigDecimal quantite,
        Deliberation deliberation) {}
