package fr.cdg62.soap.securite;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;

/** A UsernameToken written by hand, from the text of its profile. */
public record Jeton(String identifiant, String secret, byte[] nonce, String creation) {
    static final String WSSE = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";
    static final String WSU = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd";
    private static final String PROFIL =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#";

    public static Jeton neuf(String identifiant, String secret) {
        return cree(
                identifiant,
                secret,
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    }

    static Jeton cree(String identifiant, String secret, String creation) {
        return new Jeton(
                identifiant, secret, UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII), creation);
    }

    private String condense() {
        try {
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            sha1.update(nonce);
            sha1.update(creation.getBytes(StandardCharsets.UTF_8));
            sha1.update(secret.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(sha1.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The header of security, to be understood. */
    String enTete() {
        return """
                <w:Security xmlns:w="%s" xmlns:u="%s" S:mustUnderstand="1"><w:UsernameToken>\
                <w:Username>%s</w:Username><w:Password Type="%sPasswordDigest">%s</w:Password>\
                <w:Nonce>%s</w:Nonce><u:Created>%s</u:Created></w:UsernameToken></w:Security>""".formatted(
                WSSE, WSU, identifiant, PROFIL, condense(), Base64.getEncoder().encodeToString(nonce), creation);
    }

    /** The message with this header. */
    public String dans(String enveloppe) {
        return avecEnTete(enveloppe, enTete());
    }

    static String avecEnTete(String enveloppe, String enTete) {
        return enveloppe.replace("<S:Body>", "<S:Header>" + enTete + "</S:Header><S:Body>");
    }
}
