package fr.cdg62.referentiel.api.echange;

/**
 * A message with its two envelopes.
 *
 * @param requete envelope received
 * @param reponse envelope sent
 */
public record MessageDetail(MessageVue message, String requete, String reponse) {}
