package fr.cdg62.soap.hostile;

import fr.cdg62.soap.PortEssai;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Messages in parts, written by hand: the envelope, then what comes with it. */
final class Mtom {
    static final String RACINE = "enveloppe@essai";
    private static final String INCLUDE = "<x:Include xmlns:x=\"http://www.w3.org/2004/08/xop/include\" href=\"%s\"/>";

    private final ByteArrayOutputStream octets = new ByteArrayOutputStream();

    /** Without any part yet. */
    Mtom() {}

    Mtom(PortEssai port, String enveloppe) {
        this(port, "UTF-8", enveloppe.getBytes(StandardCharsets.UTF_8));
    }

    /** The envelope in these bytes, said to be in this character set. */
    Mtom(PortEssai port, String charset, byte[] enveloppe) {
        partie(
                "Content-Type: application/xop+xml; charset=" + charset + "; type=\"" + port.type()
                        + "\"\r\nContent-ID: <" + RACINE + ">",
                enveloppe);
    }

    /** A reference to a part, in place of Base64. */
    static String include(String reference) {
        return INCLUDE.formatted(reference);
    }

    /** Media type of the whole. */
    static String type(PortEssai port) {
        return "multipart/related; boundary=limite; type=\"application/xop+xml\"; start=\"<" + RACINE
                + ">\"; start-info=\"" + port.type() + "\"";
    }

    /** Adds a document under this identifier. */
    Mtom piece(String identifiant, byte[] contenu) {
        return partie("Content-Type: application/pdf\r\nContent-ID: <" + identifiant + ">", contenu);
    }

    /** Adds a part with these header lines. */
    Mtom partie(String entetes, byte[] contenu) {
        ecrire("--limite\r\n" + entetes + "\r\n\r\n");
        octets.writeBytes(contenu);
        ecrire("\r\n");
        return this;
    }

    byte[] fini() {
        ecrire("--limite--\r\n");
        return octets.toByteArray();
    }

    /** Cut this many bytes before its end. */
    byte[] coupe(int manque) {
        byte[] entier = fini();
        return Arrays.copyOf(entier, entier.length - manque);
    }

    private void ecrire(String texte) {
        octets.writeBytes(texte.getBytes(StandardCharsets.UTF_8));
    }
}
