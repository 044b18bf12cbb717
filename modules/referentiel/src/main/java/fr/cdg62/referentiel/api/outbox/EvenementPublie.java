package fr.cdg62.referentiel.api.outbox;

import java.time.Instant;

/**
 * An event as a consumer receives it.
 *
 * @param id identity of the event, the same at each attempt: the key of the consumer's idempotence
 * @param tentative rank of this attempt, from 1
 */
public record EvenementPublie(long id, String type, String charge, Instant creeLe, int tentative) {}
