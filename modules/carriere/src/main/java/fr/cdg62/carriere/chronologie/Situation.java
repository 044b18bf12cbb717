package fr.cdg62.carriere.chronologie;

import fr.cdg62.carriere.api.duree.Duree;
import java.time.LocalDate;

/**
 * Place in the grid, as an act set it.
 *
 * @param depuis day of effect
 * @param grade code of the grade
 * @param echelon from 1
 * @param anciennete ancienneté already acquired in the échelon on that day
 */
public record Situation(LocalDate depuis, String grade, int echelon, Duree anciennete) {}
