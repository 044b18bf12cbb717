package fr.cdg62.referentiel.api.echange;

/**
 * A message with its two envelopes.
 *
 * @param requete envelope received
 * @param reponse envelope sent
 * @param rejouable whether the request was kept whole, so that it may be replayed
 */
public record MessageDetail(MessageVue message, String requete, String reponse, boolean rejouable) {}
