package fr.cdg62.carriere.api.entretien;

import java.time.LocalDate;

/**
 * A convocation.
 *
 * @param dossier dossier of the agent
 * @param annee year assessed
 * @param convoqueLe day of the convocation
 * @param prevuLe day of the entretien, 8 days later at least
 * @param fichePoste whether the job description came with the convocation, as it must
 */
public record NouvelEntretien(long dossier, int annee, LocalDate convoqueLe, LocalDate prevuLe, boolean fichePoste) {}
