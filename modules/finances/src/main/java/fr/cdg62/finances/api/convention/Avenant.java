package fr.cdg62.finances.api.convention;

import java.time.LocalDate;

/**
 * Amendment of an active convention.
 *
 * @param numero 1 and up; ignored on input
 * @param dateEffet inside the convention's period
 * @param dureeMois new duration from the convention's date d'effet, or null when unchanged
 * @param deliberation null until concluded
 */
public record Avenant(int numero, String objet, LocalDate dateEffet, Integer dureeMois, Deliberation deliberation) {}
