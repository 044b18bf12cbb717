package fr.cdg62.extranet.appel;

import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, in lower-case hexadecimal. */
public final class Empreinte {

    private Empreinte() {}

    /** Hash of the bytes. */
    public static String de(byte[] octets) {
        return HexFormat.of().formatHex(sha256().digest(octets));
    }

    /** The same stream, hashed as it is read. */
    public static DigestInputStream suivre(InputStream octets) {
        return new DigestInputStream(octets, sha256());
    }

    /** Hash of what was read of a stream, once. */
    public static String de(DigestInputStream lu) {
        return HexFormat.of().formatHex(lu.getMessageDigest().digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
