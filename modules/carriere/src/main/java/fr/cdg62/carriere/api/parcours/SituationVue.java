package fr.cdg62.carriere.api.parcours;

import java.time.LocalDate;

/**
 * Place in the grid.
 *
 * @param depuis day of effect
 * @param grade code of the grade
 * @param anciennete ancienneté acquired in the échelon on that day, in words
 */
public record SituationVue(LocalDate depuis, String grade, int echelon, String anciennete) {}
