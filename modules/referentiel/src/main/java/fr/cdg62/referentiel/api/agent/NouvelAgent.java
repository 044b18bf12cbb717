package fr.cdg62.referentiel.api.agent;

/**
 * An agent to create.
 *
 * @param nir 15 characters, key checked, not yet known
 * @param identite civil status
 * @param siren employer
 */
public record NouvelAgent(String nir, IdentiteAgent identite, String siren) {}
