package fr.cdg62.carriere.promotion.concertation;

import java.time.LocalDate;

/**
 * One of the employers of an agent in the same cadre d'emplois.
 *
 * @param minutes length of the job, in minutes a week
 * @param depuis day of recruitment
 */
public record Employeur(String siren, String nom, int minutes, LocalDate depuis) {}
