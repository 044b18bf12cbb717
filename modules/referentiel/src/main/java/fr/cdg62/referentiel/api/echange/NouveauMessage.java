package fr.cdg62.referentiel.api.echange;

import java.time.Duration;
import java.time.Instant;

/**
 * A message received from a partner system, with the answer given.
 *
 * @param partenaire code of the partner, or what it pretended to be when authentication failed
 * @param service name and version of the service ({@code SecurisationDonnees v1})
 * @param operation local name of the operation, empty when unreadable
 * @param messageId identifier given by the sender, empty when unreadable
 * @param recuLe instant of reception
 * @param duree time taken to answer
 * @param statut outcome
 * @param codeFaute code of the fault, {@code null} when there was none
 * @param requete envelope received, without any authentication header
 * @param requeteEntiere whether {@code requete} is the whole message as it was received, fit to be replayed
 * @param reponse envelope sent
 * @param correlation identifier of the call
 */
public record NouveauMessage(
        String partenaire,
        String service,
        String operation,
        String messageId,
        Instant recuLe,
        Duration duree,
        StatutMessage statut,
        String codeFaute,
        String requete,
        boolean requeteEntiere,
        String reponse,
        String correlation) {}
