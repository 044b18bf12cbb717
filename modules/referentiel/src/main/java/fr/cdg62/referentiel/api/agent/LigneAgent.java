package fr.cdg62.referentiel.api.agent;

import java.time.LocalDate;

/**
 * A row of a list of agents.
 *
 * @param id identity in the system
 * @param nirMasque NIR with only its first and last characters readable, e.g. {@code 2 ** ** ** *** *** 45}
 * @param nom family name
 * @param prenom first name
 * @param dateNaissance day of birth
 * @param siren employer
 */
public record LigneAgent(long id, String nirMasque, String nom, String prenom, LocalDate dateNaissance, String siren) {}
