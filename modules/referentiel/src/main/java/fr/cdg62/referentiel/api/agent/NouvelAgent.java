package fr.cdg62.referentiel.api.agent;

import java.time.LocalDate;

/**
 * An agent to create.
 *
 * @param nir 15 characters, key checked, not yet known
 * @param nom family name, 1 to 100 characters
 * @param prenom first name, 1 to 100 characters
 * @param dateNaissance day of birth, in the past
 * @param siren employer
 */
public record NouvelAgent(String nir, String nom, String prenom, LocalDate dateNaissance, String siren) {}
