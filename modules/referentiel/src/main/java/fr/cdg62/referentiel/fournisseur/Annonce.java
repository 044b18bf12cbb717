package fr.cdg62.referentiel.fournisseur;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import jakarta.json.JsonObject;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.text.ParseException;
import java.util.Set;

/** What a provider says of itself (OpenID Connect Discovery 1.0), and the check of the identity tokens it signs. */
final class Annonce {
    private static final Set<JWSAlgorithm> ALGORITHMES =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

    private final String emetteur;
    private final String autorisation;
    private final URI jetons;
    private final JWSVerificationKeySelector<SecurityContext> cles;

    private Annonce(String emetteur, String autorisation, URI jetons, URI cles) throws MalformedURLException {
        this.emetteur = emetteur;
        this.autorisation = autorisation;
        this.jetons = jetons;
        this.cles = new JWSVerificationKeySelector<>(
                ALGORITHMES,
                JWKSourceBuilder.create(cles.toURL()).retrying(true).build());
    }

    /** Reads the document; an incomplete one, or one of another issuer than the one configured, is our incident. */
    static Annonce lire(JsonObject document, String emetteurAttendu) {
        try {
            String emetteur = document.getString("issuer");
            if (!emetteur.equals(emetteurAttendu)) {
                throw new IllegalStateException("cdg62.identite.emetteur est %s, mais le fournisseur dit être %s"
                        .formatted(emetteurAttendu, emetteur));
            }
            return new Annonce(
                    emetteur,
                    document.getString("authorization_endpoint"),
                    new URI(document.getString("token_endpoint")),
                    new URI(document.getString("jwks_uri")));
        } catch (NullPointerException | URISyntaxException | MalformedURLException e) {
            throw new IllegalStateException("Le fournisseur d'identité ne décrit pas ses adresses", e);
        }
    }

    String autorisation() {
        return autorisation;
    }

    URI jetons() {
        return jetons;
    }

    /** Contents of an identity token, once its signature, issuer, audience, end and nonce have been checked. */
    JWTClaimsSet verifier(String jeton, String client, String nonce)
            throws ParseException, BadJOSEException, JOSEException {
        DefaultJWTProcessor<SecurityContext> controle = new DefaultJWTProcessor<>();
        controle.setJWSKeySelector(cles);
        controle.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(
                client,
                new JWTClaimsSet.Builder()
                        .issuer(emetteur)
                        .claim("nonce", nonce)
                        .build(),
                Set.of("exp", "iat")));
        return controle.process(jeton, null);
    }
}
