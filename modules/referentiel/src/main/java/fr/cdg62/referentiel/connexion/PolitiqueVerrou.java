package fr.cdg62.referentiel.connexion;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How guesses are slowed: each failure from the threshold on locks the account twice as long as the one before. */
@Dependent
class PolitiqueVerrou {
    private static final int DOUBLEMENTS_MAX = 30;

    private final int echecsAvantVerrou;
    private final int echecsDeLAdresse;
    private final Duration initial;
    private final Duration maximal;

    /**
     * Reads the settings.
     *
     * @param echecsAvantVerrou failure in a row that locks for the first time
     * @param echecsDeLAdresse the same for a network address, which many people may share
     * @param initial length of the first lock
     * @param maximal longest lock
     */
    @Inject
    PolitiqueVerrou(
            @ConfigProperty(name = "cdg62.connexion.echecs-avant-verrou", defaultValue = "5") int echecsAvantVerrou,
            @ConfigProperty(name = "cdg62.connexion.adresse.echecs-avant-verrou", defaultValue = "50")
                    int echecsDeLAdresse,
            @ConfigProperty(name = "cdg62.connexion.verrou-initial", defaultValue = "PT1M") Duration initial,
            @ConfigProperty(name = "cdg62.connexion.verrou-maximal", defaultValue = "PT1H") Duration maximal) {
        this.echecsAvantVerrou = echecsAvantVerrou;
        this.echecsDeLAdresse = echecsDeLAdresse;
        this.initial = initial;
        this.maximal = maximal;
    }

    /** Length of the lock of an account after so many failures in a row; zero below the threshold. */
    Duration apres(int echecs) {
        return apres(echecs, echecsAvantVerrou);
    }

    /** Length of the lock of an address after so many failures lately; zero below its threshold. */
    Duration apresAdresse(int echecs) {
        return apres(echecs, echecsDeLAdresse);
    }

    /** Longest lock, and time after which the failures of an address are forgotten. */
    Duration maximal() {
        return maximal;
    }

    private Duration apres(int echecs, int seuil) {
        if (echecs < seuil) {
            return Duration.ZERO;
        }
        int doublements = Math.min(echecs - seuil, DOUBLEMENTS_MAX);
        Duration duree = initial.multipliedBy(1L << doublements);
        return duree.compareTo(maximal) > 0 ? maximal : duree;
    }
}
