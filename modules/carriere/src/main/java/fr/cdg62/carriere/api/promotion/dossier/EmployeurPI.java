package fr.cdg62.carriere.api.promotion.dossier;

import java.time.LocalDate;

/**
 * One of the employers of an agent who has several in his cadre d'emplois.
 *
 * @param minutes length of the job, in minutes a week
 * @param depuis day of recruitment
 * @param decide whether the decision is his, once he knows the opinion of the others
 * @param favorable opinion received; null before, and for the one who decides
 */
public record EmployeurPI(String siren, String nom, int minutes, LocalDate depuis, boolean decide, Boolean favorable) {}
