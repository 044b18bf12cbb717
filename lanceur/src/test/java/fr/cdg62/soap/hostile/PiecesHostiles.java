package fr.cdg62.soap.hostile;

import static fr.cdg62.soap.hostile.MessageHostile.ENCODAGE;
import static fr.cdg62.soap.hostile.MessageHostile.PIECE;
import static fr.cdg62.soap.hostile.MessageHostile.SCHEMA;
import static fr.cdg62.soap.hostile.MessageHostile.TAILLE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Documents that are not where they are said to be, not whole, too many, too big, or something else. */
final class PiecesHostiles {
    private static final int LIMITE = 10 * 1024 * 1024;
    private static final int ENSEMBLE = 14;
    private static final int BOMBE = 200_000_000;
    private static final byte[] PDF = pdf(60);
    private static final String CID = "cid:p@essai";

    private final Cible cible;
    private final URI guet;

    PiecesHostiles(Cible cible, URI guet) {
        this.cible = cible;
        this.guet = guet;
    }

    Stream<MessageHostile> messages() {
        return Stream.of(tronques(), references(), parties(), contenus(), ensemble())
                .flatMap(s -> s);
    }

    private Stream<MessageHostile> tronques() {
        Supplier<Mtom> entier = () -> message(CID).piece("p@essai", PDF);
        return Stream.of(
                piece("fin absente", () -> entier.get().coupe("--\r\n".length())),
                piece("document coupé", () -> entier.get().coupe("\r\n--limite--\r\n".length() + 10)),
                piece("en-tête de partie coupé", () -> message(CID)
                        .partie("Content-ID: <p@", new byte[0])
                        .coupe(20)),
                piece("enveloppe coupée", () -> message(CID).coupe(300)),
                piece("aucune partie", () -> "--limite--\r\n".getBytes(StandardCharsets.UTF_8)),
                piece("corps vide", () -> new byte[0]));
    }

    private Stream<MessageHostile> references() {
        return Stream.of(
                        "cid:absente@essai",
                        "cid:",
                        "",
                        "cid:%zz",
                        "cid:" + Mtom.RACINE,
                        "p@essai",
                        "file:///etc/passwd",
                        guet + "piece",
                        "CID:http://127.0.0.1/")
                .map(href -> piece(
                        "référence « " + href + " »",
                        () -> message(href).piece("p@essai", PDF).fini()));
    }

    private Stream<MessageHostile> parties() {
        return Stream.of(
                piece("même identifiant deux fois", () -> message(CID)
                        .piece("p@essai", PDF)
                        .piece("p@essai", pdf(80))
                        .fini()),
                piece("document désigné deux fois", () -> new Mtom(
                                cible.port(), cible.ecriture(Mtom.include(CID), Mtom.include(CID)))
                        .piece("p@essai", PDF)
                        .fini()),
                piece("identifiant de l'enveloppe repris", () -> message("cid:" + Mtom.RACINE)
                        .piece(Mtom.RACINE, PDF)
                        .fini()),
                piece("vingt et une parties", () -> {
                    Mtom message = message("cid:p0");
                    for (int i = 0; i < 20; i++) {
                        message.piece("p" + i, PDF);
                    }
                    return message.fini();
                }),
                piece("en-tête de partie de 9 Kio", () -> message(CID)
                        .partie("Content-ID: <p@essai>\r\nX: " + "x".repeat(9 * 1024), PDF)
                        .fini()),
                mtom("enveloppe en quoted-printable", ENCODAGE, () -> racine("quoted-printable")),
                mtom("enveloppe en base64", ENCODAGE, () -> racine("base64")),
                MessageHostile.de(
                        "document désigné sans parties",
                        cible.port().type() + ";charset=utf-8",
                        () -> cible.ecriture("Essai", Mtom.include(CID)).getBytes(StandardCharsets.UTF_8),
                        PIECE),
                MessageHostile.de(
                        "enveloppe annoncée absente",
                        Mtom.type(cible.port()).replace(Mtom.RACINE, "autre@essai"),
                        () -> message(CID).piece("p@essai", PDF).fini(),
                        PIECE),
                piece("document à la place d'un texte", () -> new Mtom(cible.port(), cible.ecriture(Mtom.include(CID)))
                        .piece("p@essai", PDF)
                        .fini()));
    }

    /** Its text as it is, which the transfer encoding announced would turn into another one. */
    private byte[] racine(String transfert) {
        return new Mtom()
                .partie(
                        "Content-Type: application/xop+xml; charset=UTF-8\r\nContent-Transfer-Encoding: " + transfert
                                + "\r\nContent-ID: <" + Mtom.RACINE + ">",
                        cible.ecriture("=3Cz:a/=3E").getBytes(StandardCharsets.UTF_8))
                .fini();
    }

    private Stream<MessageHostile> contenus() {
        return Stream.of(
                mtom("bombe zip", "FMT-010", () -> message(CID)
                        .piece("p@essai", zip())
                        .fini()),
                mtom("document vide", "FMT-010", () -> message(CID)
                        .piece("p@essai", new byte[0])
                        .fini()),
                mtom("document d'un octet de trop", TAILLE, () -> message(CID)
                        .piece("p@essai", pdf(LIMITE + 1))
                        .fini()));
    }

    /** Within the limits of size and number, and of no use; each too big for its rule; or all of them the same one. */
    private Stream<MessageHostile> ensemble() {
        MessageHostile inutiles = mtom(
                "140 Mio de documents pour rien",
                SCHEMA,
                () -> grands(new Mtom(cible.port(), cible.port().message("effacerTout", cible.siret(), "")), ENSEMBLE));
        if (!cible.port().estRetraite()) {
            return Stream.of(inutiles);
        }
        return Stream.of(
                inutiles,
                mtom(
                        "quatorze pièces trop grandes",
                        TAILLE,
                        () -> grands(
                                new Mtom(
                                        cible.port(),
                                        cible.ecritures(
                                                IntStream.range(0, ENSEMBLE).mapToObj(i -> Mtom.include("cid:g" + i)))),
                                ENSEMBLE)),
                piece("vingt fois la même pièce", () -> new Mtom(
                                cible.port(),
                                cible.ecritures(Stream.generate(() -> Mtom.include("cid:g0"))
                                        .limit(20)))
                        .piece("g0", pdf(LIMITE))
                        .fini()));
    }

    private static byte[] grands(Mtom message, int nombre) {
        byte[] pdf = pdf(LIMITE);
        for (int i = 0; i < nombre; i++) {
            message.piece("g" + i, pdf);
        }
        return message.fini();
    }

    private Mtom message(String reference) {
        return new Mtom(cible.port(), cible.ecriture("Essai", Mtom.include(reference)));
    }

    private MessageHostile piece(String nom, Supplier<byte[]> corps) {
        return mtom(nom, PIECE, corps);
    }

    private MessageHostile mtom(String nom, String code, Supplier<byte[]> corps) {
        return MessageHostile.de(nom, Mtom.type(cible.port()), corps, code);
    }

    private static byte[] pdf(int longueur) {
        byte[] debut = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        return Arrays.copyOf(debut, longueur);
    }

    private static byte[] zip() {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(octets)) {
            zip.putNextEntry(new ZipEntry("bombe.pdf"));
            byte[] zeros = new byte[100_000];
            for (int ecrits = 0; ecrits < BOMBE; ecrits += zeros.length) {
                zip.write(zeros);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return octets.toByteArray();
    }
}
