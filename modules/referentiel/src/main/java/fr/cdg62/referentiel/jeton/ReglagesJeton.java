package fr.cdg62.referentiel.jeton;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Settings of the built-in issuer. */
@Dependent
class ReglagesJeton {
    private final Optional<String> clePrivee;
    private final Duration duree;
    private final Duration session;

    /**
     * Reads the settings.
     *
     * @param clePrivee PEM file (PKCS#8) of the signing key; absent: the built-in issuer is off
     * @param duree life of a token
     * @param session longest session: beyond it a token is no longer renewed
     */
    @Inject
    ReglagesJeton(
            @ConfigProperty(name = "cdg62.jeton.cle-privee") Optional<String> clePrivee,
            @ConfigProperty(name = "cdg62.jeton.duree", defaultValue = "PT30M") Duration duree,
            @ConfigProperty(name = "cdg62.session.duree", defaultValue = "PT10H") Duration session) {
        this.clePrivee = clePrivee;
        this.duree = duree;
        this.session = session;
    }

    Optional<String> clePrivee() {
        return clePrivee;
    }

    Duration duree() {
        return duree;
    }

    Duration session() {
        return session;
    }
}
