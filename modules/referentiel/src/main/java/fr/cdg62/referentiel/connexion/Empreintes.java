package fr.cdg62.referentiel.connexion;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Hashes of secrets. What a person chooses is stretched (PBKDF2-HMAC-SHA512, 210 000 rounds unless set otherwise, after
 * OWASP's recommendation); what the system draws at random (192 bits) cannot be guessed and needs no stretching, which
 * a partner would pay at every message.
 */
@Dependent
public class Empreintes {
    private static final String ALGORITHME = "PBKDF2WithHmacSHA512";
    private static final int TOURS_SECRET_TIRE = 2048;
    private static final int OCTETS = 32;
    private static final int OCTETS_SECRET = 24;
    private static final SecureRandom ALEA = new SecureRandom();

    private final Pbkdf2PasswordHash choisi;
    private final Pbkdf2PasswordHash tire;
    private final int tours;

    /**
     * Prepares both strengths.
     *
     * @param choisi hash of the platform, for what people choose
     * @param tire another instance, for what the system draws
     * @param tours rounds for what people choose; hashes made with another number stay valid
     */
    @Inject
    public Empreintes(
            Pbkdf2PasswordHash choisi,
            Pbkdf2PasswordHash tire,
            @ConfigProperty(name = "cdg62.mot-de-passe.tours", defaultValue = "210000") int tours) {
        this.choisi = choisi;
        this.tire = tire;
        this.tours = tours;
        choisi.initialize(reglages(tours));
        tire.initialize(reglages(TOURS_SECRET_TIRE));
    }

    private static Map<String, String> reglages(int tours) {
        return Map.of(
                "Pbkdf2PasswordHash.Algorithm", ALGORITHME,
                "Pbkdf2PasswordHash.Iterations", String.valueOf(tours),
                "Pbkdf2PasswordHash.SaltSizeBytes", String.valueOf(OCTETS),
                "Pbkdf2PasswordHash.KeySizeBytes", String.valueOf(OCTETS));
    }

    /** Hash of a password chosen by a person. */
    public String motDePasse(String clair) {
        return choisi.generate(clair.toCharArray());
    }

    /** Hash of a secret drawn by {@link #tirer()}. */
    public String secret(String clair) {
        return tire.generate(clair.toCharArray());
    }

    /** A secret of 192 random bits, as 32 characters safe in a URL and in HTTP Basic. */
    public String tirer() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(alea(OCTETS_SECRET));
    }

    /** Whether the text is the person's password; a null hash takes the same time and is never right. */
    public boolean estMotDePasse(String clair, String empreinte) {
        return verifier(choisi, clair, empreinte, tours);
    }

    /** Whether the text is the partner's secret; a null hash takes the same time and is never right. */
    public boolean estSecret(String clair, String empreinte) {
        return verifier(tire, clair, empreinte, TOURS_SECRET_TIRE);
    }

    /** Digest of a one-time code drawn at random, in hexadecimal. */
    public String code(String clair) {
        try {
            byte[] octets = clair.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean verifier(Pbkdf2PasswordHash hacheur, String clair, String empreinte, int tours) {
        boolean juste = hacheur.verify(nonVide(clair), empreinte == null ? leurre(tours) : empreinte);
        return juste && empreinte != null;
    }

    /** PBKDF2 takes no empty password; a space alone is never an accepted one. */
    private static char[] nonVide(String clair) {
        return clair == null || clair.isEmpty() ? new char[] {' '} : clair.toCharArray();
    }

    private static String leurre(int tours) {
        Base64.Encoder base64 = Base64.getEncoder();
        return String.join(
                ":",
                ALGORITHME,
                String.valueOf(tours),
                base64.encodeToString(alea(OCTETS)),
                base64.encodeToString(alea(OCTETS)));
    }

    private static byte[] alea(int octets) {
        byte[] resultat = new byte[octets];
        ALEA.nextBytes(resultat);
        return resultat;
    }
}
