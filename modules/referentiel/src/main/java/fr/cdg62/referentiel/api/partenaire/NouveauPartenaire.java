package fr.cdg62.referentiel.api.partenaire;

/**
 * A partner to register.
 *
 * @param code short name in capitals, e.g. {@code FIBRE-NUMERIQUE}
 * @param nom name in full
 * @param siret SIRET under which its messages are sent
 * @param identifiant user name of its authentication
 */
public record NouveauPartenaire(String code, String nom, String siret, String identifiant) {}
