package fr.cdg62.referentiel.jeton;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Signs and reads back the tokens of the built-in issuer: RS256, MicroProfile JWT claims. */
@Dependent
public class Emetteur {
    /** Issuer named by the tokens. */
    public static final String EMETTEUR = "cdg62";

    private static final String DEBUT_SESSION = "auth_time";
    private static final System.Logger TRACE = System.getLogger(Emetteur.class.getName());

    private final ReglagesJeton reglages;
    private final Horloge horloge;

    @Inject
    Emetteur(ReglagesJeton reglages, Horloge horloge) {
        this.reglages = reglages;
        this.horloge = horloge;
    }

    /** Refuses with TECHNIQUE_INDISPONIBLE unless a signing key is configured. */
    public void exigerOuvert() {
        if (reglages.clePrivee().isEmpty()) {
            throw new DemandeRefusee(
                    CodeProbleme.TECHNIQUE_INDISPONIBLE,
                    "L'émetteur de jetons intégré n'est pas activé : connectez-vous auprès du fournisseur d'identité de votre organisation.");
        }
    }

    /**
     * Signs a token.
     *
     * @param nom name of the person, claim {@code name}
     * @param groupes what the roles held today put in the token ({@code Roles.groupes})
     * @param debutSession instant of the sign-in, carried over by renewals
     */
    public JetonSigne emettre(String identifiant, String nom, Collection<String> groupes, Instant debutSession) {
        exigerOuvert();
        Instant maintenant = horloge.maintenant().truncatedTo(ChronoUnit.SECONDS);
        Instant expire = maintenant.plus(reglages.duree());
        JWTClaimsSet contenu = new JWTClaimsSet.Builder()
                .issuer(EMETTEUR)
                .subject(identifiant)
                .claim("upn", identifiant)
                .claim("name", nom)
                .claim("groups", List.copyOf(groupes))
                .claim(DEBUT_SESSION, debutSession.getEpochSecond())
                .issueTime(Date.from(maintenant))
                .expirationTime(Date.from(expire))
                .jwtID(UUID.randomUUID().toString())
                .build();
        return new JetonSigne(signer(contenu), expire);
    }

    /** The session a valid token of ours belongs to; SEC_AUTHENTIFICATION for any other text. */
    public Session lire(String jeton) {
        exigerOuvert();
        return verifier(Objects.requireNonNullElse(jeton, ""))
                .flatMap(this::session)
                .orElseThrow(() -> new DemandeRefusee(
                        CodeProbleme.SEC_AUTHENTIFICATION,
                        "Votre session a pris fin ou n'est pas reconnue : connectez-vous."));
    }

    private Optional<JWTClaimsSet> verifier(String jeton) {
        try {
            SignedJWT signe = SignedJWT.parse(jeton);
            boolean juste = JWSAlgorithm.RS256.equals(signe.getHeader().getAlgorithm())
                    && signe.verify(new RSASSAVerifier(cle().publique()));
            return juste ? Optional.ofNullable(signe.getJWTClaimsSet()) : Optional.empty();
        } catch (ParseException | JOSEException e) {
            TRACE.log(System.Logger.Level.DEBUG, "Jeton illisible", e);
            return Optional.empty();
        }
    }

    private Optional<Session> session(JWTClaimsSet contenu) {
        if (!EMETTEUR.equals(contenu.getIssuer()) || !(contenu.getClaim(DEBUT_SESSION) instanceof Number secondes)) {
            return Optional.empty();
        }
        Instant debut = Instant.ofEpochSecond(secondes.longValue());
        Instant maintenant = horloge.maintenant();
        boolean valable = maintenant.isBefore(contenu.getExpirationTime().toInstant())
                && maintenant.isBefore(debut.plus(reglages.session()));
        return valable ? Optional.of(new Session(contenu.getSubject(), debut)) : Optional.empty();
    }

    private String signer(JWTClaimsSet contenu) {
        JWSHeader entete = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(JOSEObjectType.JWT)
                .build();
        SignedJWT jeton = new SignedJWT(entete, contenu);
        try {
            jeton.sign(new RSASSASigner(cle().privee()));
        } catch (JOSEException e) {
            throw new IllegalStateException("Signature du jeton impossible", e);
        }
        return jeton.serialize();
    }

    private CleSignature cle() {
        return CleSignature.lire(Path.of(reglages.clePrivee().orElseThrow()));
    }
}
