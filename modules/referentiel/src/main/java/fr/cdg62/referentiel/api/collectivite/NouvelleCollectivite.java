package fr.cdg62.referentiel.api.collectivite;

/**
 * A collectivité to create.
 *
 * @param siren 9 digits, key checked, not yet known
 * @param type legal kind
 * @param nom usual name, 1 to 160 characters
 * @param codeInsee 5 characters, required for a commune only
 * @param codesPostaux comma-separated, may be empty
 * @param arrondissement may be null
 * @param sirenEpci EPCI already known, may be null
 */
public record NouvelleCollectivite(
        String siren,
        TypeStructure type,
        String nom,
        String codeInsee,
        String codesPostaux,
        String arrondissement,
        String sirenEpci) {}
