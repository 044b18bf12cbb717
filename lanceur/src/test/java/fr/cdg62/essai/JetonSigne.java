package fr.cdg62.essai;

import fr.cdg62.lanceur.Serveur;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/** Tokens signed with the very key of the server under test, to try dates the issuer would never give. */
final class JetonSigne {

    private JetonSigne() {}

    /** A token of an administrator issued an hour before its end. */
    static String expirantLe(Instant fin) {
        JsonObjectBuilder contenu = Json.createObjectBuilder()
                .add("iss", "cdg62")
                .add("sub", "administrateur")
                .add("upn", "administrateur")
                .add("groups", Json.createArrayBuilder().add("ADMINISTRATEUR").add("CDG"))
                .add("iat", fin.minus(Duration.ofHours(1)).getEpochSecond())
                .add("exp", fin.getEpochSecond())
                .add("jti", "essai-" + fin.getEpochSecond());
        return signe(cleDuServeur(), "cdg62", contenu);
    }

    /** An RS256 token. */
    static String signe(PrivateKey cle, String kid, JsonObjectBuilder contenu) {
        try {
            String texte = base64("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"" + kid + "\"}")
                    + '.'
                    + base64(contenu.build().toString());
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(cle);
            signature.update(texte.getBytes(StandardCharsets.UTF_8));
            return texte + '.' + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PrivateKey cleDuServeur() {
        try {
            String pem = Files.readString(Serveur.donnees().resolve("secrets/jeton-prive.pem"))
                    .replaceAll("-----[A-Z ]+-----", "");
            return KeyFactory.getInstance("RSA")
                    .generatePrivate(
                            new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(pem)));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(String texte) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(texte.getBytes(StandardCharsets.UTF_8));
    }
}
