package fr.cdg62.referentiel.api.outbox;

import java.time.Instant;

/**
 * An event whose handling failed.
 *
 * @param tentatives attempts made
 * @param prochaineTentative instant of the next one, {@code null} when the relay has given up
 * @param derniereErreur what the last attempt said
 */
public record EvenementVue(
        long id, String type, Instant creeLe, int tentatives, Instant prochaineTentative, String derniereErreur) {}
