package fr.cdg62.referentiel.api.agent;

import java.time.LocalDate;

/**
 * Identity of an agent, with the whole NIR: only for one agent at a time.
 *
 * @param id identity in the system
 * @param nir 15 characters, key included
 * @param nom family name
 * @param nomUsage name the agent uses, null when it is the family name
 * @param prenom first name
 * @param sexe as in the civil status
 * @param dateNaissance day of birth
 * @param lieuNaissance place of birth, null when it is not known
 * @param siren employer
 * @param version for {@code If-Match}
 */
public record AgentVue(
        long id,
        String nir,
        String nom,
        String nomUsage,
        String prenom,
        Sexe sexe,
        LocalDate dateNaissance,
        String lieuNaissance,
        String siren,
        long version) {
    /** The agent as people name him: first name, then the name he uses. */
    public String texte() {
        return prenom + " " + (nomUsage == null ? nom : nomUsage);
    }
}
