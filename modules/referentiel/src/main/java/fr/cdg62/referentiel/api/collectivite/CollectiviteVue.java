package fr.cdg62.referentiel.api.collectivite;

/**
 * A collectivité as lists and other modules see it.
 *
 * @param siren 9 digits, the key of the collectivité in the whole system
 * @param type legal kind
 * @param nom usual name
 * @param codeInsee 5 characters for a commune, null otherwise
 * @param arrondissement name of the arrondissement, null for a structure that spreads over several
 * @param sirenEpci EPCI à fiscalité propre it belongs to, null if none
 * @param population inhabitants of the last year known, null when unknown
 * @param version for {@code If-Match}
 */
public record CollectiviteVue(
        String siren,
        TypeStructure type,
        String nom,
        String codeInsee,
        String arrondissement,
        String sirenEpci,
        Integer population,
        long version) {}
