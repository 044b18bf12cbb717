package fr.cdg62.referentiel.compte;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Settings of accounts. */
@Dependent
public class ReglagesCompte {
    private final int longueurMinimale;
    private final Duration invitation;

    /**
     * Reads the settings.
     *
     * @param longueurMinimale shortest password, in characters
     * @param invitation validity of a one-time code
     */
    @Inject
    ReglagesCompte(
            @ConfigProperty(name = "cdg62.mot-de-passe.longueur-minimale", defaultValue = "12") int longueurMinimale,
            @ConfigProperty(name = "cdg62.invitation.duree", defaultValue = "P15D") Duration invitation) {
        this.longueurMinimale = longueurMinimale;
        this.invitation = invitation;
    }

    public int longueurMinimale() {
        return longueurMinimale;
    }

    Duration invitation() {
        return invitation;
    }
}
