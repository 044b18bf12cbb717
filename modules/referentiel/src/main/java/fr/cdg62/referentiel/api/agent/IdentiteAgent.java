package fr.cdg62.referentiel.api.agent;

import java.time.LocalDate;

/**
 * Civil status of an agent, without the NIR, which does not change.
 *
 * @param nom family name at birth, 1 to 100 characters
 * @param nomUsage name the agent uses, if another; up to 100 characters, may be null
 * @param prenom first names, 1 to 100 characters
 * @param sexe null: as the NIR says
 * @param dateNaissance day of birth, in the past
 * @param lieuNaissance place of birth, up to 120 characters, may be null
 */
public record IdentiteAgent(
        String nom, String nomUsage, String prenom, Sexe sexe, LocalDate dateNaissance, String lieuNaissance) {}
