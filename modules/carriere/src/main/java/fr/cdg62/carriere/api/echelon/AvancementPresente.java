package fr.cdg62.carriere.api.echelon;

import java.time.LocalDate;

/**
 * An avancement d'échelon that an act pronounces, to be checked.
 *
 * @param indiceBrut IB written in the act, null when it gives none
 * @param auChoix whether the act rests on the professional value: no such scheme exists
 */
public record AvancementPresente(String grade, int echelon, LocalDate date, Integer indiceBrut, boolean auChoix) {}
