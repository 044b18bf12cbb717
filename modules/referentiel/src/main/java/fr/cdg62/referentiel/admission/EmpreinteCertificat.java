package fr.cdg62.referentiel.admission;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;

/** SHA-256 of a certificate in DER, in hexadecimal: what identifies it. */
public final class EmpreinteCertificat {
    private EmpreinteCertificat() {}

    /** The digest. */
    public static String de(X509Certificate certificat) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(certificat.getEncoded()));
        } catch (CertificateEncodingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
