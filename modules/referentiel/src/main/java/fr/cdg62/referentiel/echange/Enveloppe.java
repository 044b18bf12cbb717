package fr.cdg62.referentiel.echange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * An envelope as it is stored: UTF-8, gzip; beyond {@value #LONGUEUR_MAX} characters, more than the largest message has,
 * only its beginning is kept.
 */
final class Enveloppe {
    static final int LONGUEUR_MAX = 16_000_000;

    private static final String COUPURE = "\n… (message tronqué)";

    private Enveloppe() {}

    static byte[] compresser(String texte) {
        String borne = texte == null ? "" : texte;
        if (borne.length() > LONGUEUR_MAX) {
            borne = borne.substring(0, LONGUEUR_MAX) + COUPURE;
        }
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(octets)) {
            gzip.write(borne.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return octets.toByteArray();
    }

    static String lire(byte[] gzip) {
        try (GZIPInputStream flux = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return new String(flux.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
