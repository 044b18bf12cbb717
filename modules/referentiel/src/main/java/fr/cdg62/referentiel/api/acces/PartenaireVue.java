package fr.cdg62.referentiel.api.acces;

/**
 * A partner system.
 *
 * @param code short name in capitals
 * @param nom name in full
 * @param siret SIRET under which its messages are sent
 * @param identifiant user name of its authentication
 * @param actif false when suspended
 * @param version for {@code If-Match}
 */
public record PartenaireVue(String code, String nom, String siret, String identifiant, boolean actif, long version) {}
