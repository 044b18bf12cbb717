package fr.cdg62.finances.api.facturation;

import java.time.LocalDate;

/**
 * A billing run (campagne de facturation).
 *
 * @param mission code of the mission, or null for all
 * @param debut first day of the period
 * @param fin last day, not before the first
 */
public record DemandeFacturation(String mission, LocalDate debut, LocalDate fin) {}
