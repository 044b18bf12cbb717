package fr.cdg62.soap.hostile;

import static fr.cdg62.soap.hostile.MessageHostile.ENCODAGE;
import static fr.cdg62.soap.hostile.MessageHostile.SCHEMA;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** Bytes that are not what they are said to be: character sets, compression, media types. */
final class EncodagesHostiles {
    private static final int MAUVAIS_TYPE = 415;
    private static final int BOMBE = 200_000_000;
    private static final String ENTITE = "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";

    private final Cible cible;

    EncodagesHostiles(Cible cible) {
        this.cible = cible;
    }

    Stream<MessageHostile> messages() {
        return Stream.of(jeux(), octets(), types(), Stream.of(bombe())).flatMap(s -> s);
    }

    /** Character sets announced by the media type, of the body or of the part that holds the envelope. */
    private Stream<MessageHostile> jeux() {
        return Stream.of(
                        charset(
                                "jeu de caractères inconnu",
                                "inconnu",
                                () -> cible.ecriture().getBytes(UTF_8),
                                ENCODAGE),
                        charset(
                                "jeu de caractères mal écrit",
                                "\"utf 8\"",
                                () -> cible.ecriture().getBytes(UTF_8),
                                ENCODAGE),
                        charset("UTF-7", "utf-7", () -> cible.ecriture("+ADw-").getBytes(UTF_8), ENCODAGE),
                        charset(
                                "accent en ASCII",
                                "us-ascii",
                                () -> cible.ecriture("é").getBytes(UTF_8),
                                ENCODAGE),
                        charset("UTF-16 au nombre impair d'octets", "utf-16", () -> impair(cible.ecriture()), ENCODAGE),
                        charset(
                                "latin 1 dit UTF-8",
                                "utf-8",
                                () -> cible.ecriture("é").getBytes(ISO_8859_1),
                                SCHEMA),
                        charset(
                                "UTF-16 dit UTF-8",
                                "utf-8",
                                () -> cible.ecriture().getBytes(UTF_16),
                                SCHEMA),
                        charset("entité en latin 1", "iso-8859-1", () -> entite().getBytes(ISO_8859_1), SCHEMA),
                        charset("entité en UTF-16", "utf-16", () -> entite().getBytes(UTF_16), SCHEMA),
                        charset(
                                "entité en EBCDIC",
                                "ibm037",
                                () -> entite().getBytes(Charset.forName("IBM037")),
                                SCHEMA))
                .flatMap(annonces -> annonces);
    }

    /** Bytes, or a declaration in the document, that contradict UTF-8. */
    private Stream<MessageHostile> octets() {
        return Stream.of(
                        charset("chevron trop long", "utf-8", () -> remplacer(0xC0, 0xBC), SCHEMA),
                        charset("demi-caractère", "utf-8", () -> remplacer(0xED, 0xA0, 0x80), SCHEMA),
                        charset("octet isolé", "utf-8", () -> remplacer(0xFF), SCHEMA),
                        Stream.of(
                                MessageHostile.de("UTF-7 déclaré", cible.port().type(), () -> declare("UTF-7"), SCHEMA),
                                MessageHostile.de(
                                        "encodage inconnu déclaré",
                                        cible.port().type(),
                                        () -> declare("inconnu"),
                                        SCHEMA)))
                .flatMap(annonces -> annonces);
    }

    private Stream<MessageHostile> types() {
        String autre = cible.port().estSoap12() ? "text/xml" : "application/soap+xml";
        return Stream.of(
                        null,
                        "",
                        "application/json",
                        "text/plain",
                        "application/xml",
                        "multipart/form-data; boundary=b",
                        "multipart/related",
                        autre)
                .map(type -> new MessageHostile(
                        "type de contenu " + type,
                        type,
                        null,
                        () -> cible.ecriture().getBytes(UTF_8),
                        MAUVAIS_TYPE,
                        SCHEMA));
    }

    /** A compressed body is not uncompressed. */
    private MessageHostile bombe() {
        return new MessageHostile(
                "bombe gzip",
                cible.port().type() + ";charset=utf-8",
                "gzip",
                EncodagesHostiles::compresser,
                500,
                SCHEMA);
    }

    private static byte[] compresser() {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(octets)) {
            byte[] espaces = " ".repeat(100_000).getBytes(UTF_8);
            for (int ecrits = 0; ecrits < BOMBE; ecrits += espaces.length) {
                zip.write(espaces);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return octets.toByteArray();
    }

    private Stream<MessageHostile> charset(String nom, String charset, Supplier<byte[]> corps, String code) {
        return Stream.of(
                MessageHostile.de(nom, cible.port().type() + ";charset=" + charset, corps, code),
                MessageHostile.de(
                        nom + ", partie racine",
                        Mtom.type(cible.port()),
                        () -> new Mtom(cible.port(), charset, corps.get()).fini(),
                        code));
    }

    private String entite() {
        return ENTITE + cible.ecriture("&e;");
    }

    private byte[] declare(String encodage) {
        return ("<?xml version=\"1.0\" encoding=\"" + encodage + "\"?>" + cible.ecriture()).getBytes(UTF_8);
    }

    private static byte[] impair(String message) {
        byte[] octets = message.getBytes(UTF_16);
        return Arrays.copyOf(octets, octets.length - 1);
    }

    /** The write with these bytes as the text of a field. */
    private byte[] remplacer(int... octets) {
        StringBuilder texte = new StringBuilder();
        for (int octet : octets) {
            texte.append((char) octet);
        }
        return cible.ecriture(texte.toString()).getBytes(ISO_8859_1);
    }
}
