package fr.cdg62.referentiel.admission;

import fr.cdg62.referentiel.api.partenaire.JetonPresente;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest of a UsernameToken: SHA-1 of nonce, creation and secret, as its profile fixes it. */
public final class Condense {
    private Condense() {}

    /** Whether the token was made with this secret; takes the same time whatever the answer. */
    public static boolean estDe(JetonPresente jeton, String secret) {
        try {
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            sha1.update(jeton.nonce());
            sha1.update(jeton.creation().getBytes(StandardCharsets.UTF_8));
            sha1.update(secret.getBytes(StandardCharsets.UTF_8));
            return MessageDigest.isEqual(sha1.digest(), jeton.condense());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
