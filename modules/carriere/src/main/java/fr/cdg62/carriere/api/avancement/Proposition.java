package fr.cdg62.carriere.api.avancement;

import java.time.LocalDate;

/**
 * What is proposed for a promouvable.
 *
 * @param rang place by merit from 1; null for one who is not proposed
 * @param motif merit in words, 1 to 500 characters; mandatory with a rank
 * @param examenLe day of the examen professionnel passed, for that way; else null
 * @param fonctions proof of the functions, 1 to 200 characters, mandatory with a rank where the grade requires them
 * @param decharge quotité of the décharge syndicale in percent, 0 to 100, mandatory for an agent so discharged
 */
public record Proposition(
        long ligne, Integer rang, String motif, LocalDate examenLe, String fonctions, Integer decharge) {}
