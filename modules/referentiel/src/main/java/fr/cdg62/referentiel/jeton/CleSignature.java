package fr.cdg62.referentiel.jeton;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;

/** The RSA pair of the issuer: read from the PKCS#8 PEM file of its private half, from which the public one follows. */
record CleSignature(RSAPrivateCrtKey privee, RSAPublicKey publique) {
    private static final String DEBUT = "-----BEGIN PRIVATE KEY-----";
    private static final String FIN = "-----END PRIVATE KEY-----";

    /** Reads the pair; any failure is ours, and names the property rather than the file's content. */
    static CleSignature lire(Path fichier) {
        try {
            String pem = Files.readString(fichier, StandardCharsets.US_ASCII);
            String base64 = pem.replace(DEBUT, "").replace(FIN, "");
            KeyFactory rsa = KeyFactory.getInstance("RSA");
            byte[] der = Base64.getMimeDecoder().decode(base64);
            if (!(rsa.generatePrivate(new PKCS8EncodedKeySpec(der)) instanceof RSAPrivateCrtKey privee)) {
                throw new IllegalStateException("La clé de cdg62.jeton.cle-privee n'est pas une clé RSA complète");
            }
            RSAPublicKeySpec moitie = new RSAPublicKeySpec(privee.getModulus(), privee.getPublicExponent());
            return new CleSignature(privee, (RSAPublicKey) rsa.generatePublic(moitie));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("Le fichier de cdg62.jeton.cle-privee n'est pas une clé PKCS#8 lisible", e);
        }
    }

    @Override
    public String toString() {
        return "CleSignature";
    }
}
