package fr.cdg62.referentiel.api.echange.statistique;

/**
 * How often one fault was answered.
 *
 * @param code of the shared table of problems ({@code SEC-001})
 */
public record FauteEchanges(String code, long nombre) {}
