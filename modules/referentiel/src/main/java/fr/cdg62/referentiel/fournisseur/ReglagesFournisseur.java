package fr.cdg62.referentiel.fournisseur;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Settings of the identity provider. */
@Dependent
class ReglagesFournisseur {
    private final Optional<String> emetteur;
    private final String client;
    private final Optional<String> secret;
    private final String revendication;

    /**
     * Reads the settings.
     *
     * @param emetteur address of the provider, without {@code /.well-known/…}; absent: people sign in with a password
     * @param client identifier of this system at the provider
     * @param secret secret of this system at the provider, absent for a public client
     * @param revendication claim of the identity token that names the account here
     */
    @Inject
    ReglagesFournisseur(
            @ConfigProperty(name = "cdg62.identite.emetteur") Optional<String> emetteur,
            @ConfigProperty(name = "cdg62.identite.client", defaultValue = "cdg62") String client,
            @ConfigProperty(name = "cdg62.identite.secret") Optional<String> secret,
            @ConfigProperty(name = "cdg62.identite.revendication", defaultValue = "preferred_username")
                    String revendication) {
        this.emetteur = emetteur.filter(adresse -> !adresse.isBlank());
        this.client = client;
        this.secret = secret;
        this.revendication = revendication;
    }

    Optional<String> emetteur() {
        return emetteur;
    }

    String client() {
        return client;
    }

    Optional<String> secret() {
        return secret;
    }

    String revendication() {
        return revendication;
    }
}
