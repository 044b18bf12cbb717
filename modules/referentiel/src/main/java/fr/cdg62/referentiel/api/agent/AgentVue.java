package fr.cdg62.referentiel.api.agent;

import java.time.LocalDate;

/**
 * Identity of an agent, with the whole NIR: only for one agent at a time.
 *
 * @param id identity in the system
 * @param nir 15 characters, key included
 * @param nom family name
 * @param prenom first name
 * @param dateNaissance day of birth
 * @param siren employer
 * @param version for {@code If-Match}
 */
public record AgentVue(
        long id, String nir, String nom, String prenom, LocalDate dateNaissance, String siren, long version) {}
