package fr.cdg62.referentiel.api.echange;

import java.time.Instant;

/**
 * One line of the message journal.
 *
 * @param dureeMs time taken to answer, in milliseconds
 * @param codeFaute code of the fault, or {@code null}
 */
public record MessageVue(
        long id,
        String partenaire,
        String service,
        String operation,
        String messageId,
        Instant recuLe,
        long dureeMs,
        StatutMessage statut,
        String codeFaute,
        String correlation) {}
