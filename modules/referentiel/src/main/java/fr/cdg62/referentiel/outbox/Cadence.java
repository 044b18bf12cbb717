package fr.cdg62.referentiel.outbox;

import java.time.Duration;
import java.util.Optional;

/**
 * How long to wait between two attempts: the first delay, multiplied at each new failure, never above the ceiling.
 *
 * @param premier wait after the first failure, positive
 * @param facteur multiplication at each new failure, at least 1
 * @param plafond longest wait, at least {@code premier}
 * @param tentativesMax attempts after which the relay gives up, at least 1
 */
record Cadence(Duration premier, int facteur, Duration plafond, int tentativesMax) {
    Cadence {
        if (premier.isNegative()
                || premier.isZero()
                || facteur < 1
                || plafond.compareTo(premier) < 0
                || tentativesMax < 1) {
            throw new IllegalArgumentException("Cadence incohérente : %s × %d, plafond %s, %d tentatives"
                    .formatted(premier, facteur, plafond, tentativesMax));
        }
    }

    /** Wait after this number of failed attempts; empty when the relay gives up. */
    Optional<Duration> apres(int tentatives) {
        if (tentatives >= tentativesMax) {
            return Optional.empty();
        }
        Duration delai = premier;
        for (int i = 1; i < tentatives && delai.compareTo(plafond) < 0; i++) {
            delai = delai.multipliedBy(facteur);
        }
        return Optional.of(delai.compareTo(plafond) < 0 ? delai : plafond);
    }
}
