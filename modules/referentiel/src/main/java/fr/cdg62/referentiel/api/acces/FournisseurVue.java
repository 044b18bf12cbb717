package fr.cdg62.referentiel.api.acces;

/**
 * Where a browser goes to be recognised by the organisation's identity provider (OpenID Connect).
 *
 * @param autorisation authorization endpoint of the provider
 * @param client identifier under which the provider knows this system
 */
public record FournisseurVue(String autorisation, String client) {}
