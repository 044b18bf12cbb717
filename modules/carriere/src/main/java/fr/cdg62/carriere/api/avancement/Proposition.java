package fr.cdg62.carriere.api.avancement;

import java.time.LocalDate;

/**
 * What is proposed for a promouvable.
 *
 * @param rang place by merit from 1; null for one who is not proposed
 * @param motif merit in words, 1 to 500 characters; mandatory with a rank
 * @param examenLe day of the examen professionnel passed, for that way; else null
 */
public record Proposition(long ligne, Integer rang, String motif, LocalDate examenLe) {}
