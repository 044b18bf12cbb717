package fr.cdg62.partenaires.echange;

import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;

/** SHA-256 in lower-case hexadecimal. */
public final class Sha256 {
    private Sha256() {}

    public static String de(byte[] octets) {
        return HexFormat.of().formatHex(condense().digest(octets));
    }

    /** Of what this writes, of which nothing is kept. */
    static String ecrit(Consumer<OutputStream> ecriture) {
        MessageDigest condense = condense();
        ecriture.accept(new DigestOutputStream(OutputStream.nullOutputStream(), condense));
        return HexFormat.of().formatHex(condense.digest());
    }

    private static MessageDigest condense() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 absent du JDK", e);
        }
    }
}
