package fr.cdg62.referentiel.journal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signature of the head by HMAC-SHA256 with a key kept outside the database: without it, whoever may write in the
 * database could compute a whole new chain. The key is the system property {@code cdg62.journal.cle}, else the
 * environment variable {@code CDG62_JOURNAL_CLE}; without either the head is not signed.
 */
final class SignatureTete {
    private final String cle;

    SignatureTete(String cle) {
        this.cle = cle;
    }

    static SignatureTete configuree() {
        return new SignatureTete(Objects.requireNonNullElse(
                System.getProperty("cdg62.journal.cle", System.getenv("CDG62_JOURNAL_CLE")), ""));
    }

    /** Signature of a head, {@code null} without key. */
    String signer(long sequence, String empreinte) {
        if (cle.isEmpty()) {
            return null;
        }
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(cle.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal((sequence + ":" + empreinte).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 absent de la plateforme", e);
        }
    }

    /** True when there is no key, when the chain is empty, or when the signature is that of the head. */
    boolean valide(Tete tete) {
        if (cle.isEmpty() || tete.sequence() == 0) {
            return true;
        }
        return tete.signature() != null
                && MessageDigest.isEqual(
                        signer(tete.sequence(), tete.empreinte()).getBytes(StandardCharsets.US_ASCII),
                        tete.signature().getBytes(StandardCharsets.US_ASCII));
    }
}
