package fr.cdg62.soap.hostile;

import static fr.cdg62.soap.hostile.MessageHostile.HORODATAGE;
import static fr.cdg62.soap.hostile.MessageHostile.SCHEMA;
import static fr.cdg62.soap.hostile.MessageHostile.TAILLE;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Envelopes that attack whoever reads them: entities, depth, numbers, sizes, structure. */
final class XmlHostile {
    private static final int LIMITE = 10 * 1024 * 1024;
    private static final int NEUF_MILLIONS = 9_000_000;
    private static final int DEPART_RIRES = 10;

    private final Cible cible;
    private final URI guet;

    /**
     * Opens the table.
     *
     * @param guet where nobody must be called
     */
    XmlHostile(Cible cible, URI guet) {
        this.cible = cible;
        this.guet = guet;
    }

    Stream<MessageHostile> messages() {
        return Stream.of(entites(), nombres(), tailles(), structures(), references(), horodatages())
                .flatMap(s -> s);
    }

    private Stream<MessageHostile> entites() {
        return Stream.of(
                schema("entité externe, fichier", () -> doctype("<!ENTITY e SYSTEM \"file:///etc/hostname\">", "&e;")),
                schema("entité externe, adresse", () -> doctype("<!ENTITY e SYSTEM \"" + guet + "e\">", "&e;")),
                schema("entité de paramètre externe", () -> doctype("<!ENTITY % p SYSTEM \"" + guet + "p\">%p;", "a")),
                schema("définition externe", () -> "<!DOCTYPE a SYSTEM \"" + guet + "d\">" + cible.ecriture()),
                schema("définition vide", () -> doctype("", "a")),
                schema("milliard de rires", () -> doctype(rires(), "&r9;")),
                schema(
                        "expansion quadratique",
                        () -> doctype("<!ENTITY q \"" + "x".repeat(50_000) + "\">", "&q;".repeat(50_000))),
                schema("entité non déclarée", () -> cible.ecriture("&e;")));
    }

    private Stream<MessageHostile> nombres() {
        return Stream.of(
                schema("101 niveaux", () -> cible.avecEnTete(niveaux(99))),
                schema("200 000 niveaux", () -> cible.avecEnTete(niveaux(200_000))),
                schema(
                        "50 001 éléments",
                        () -> cible.avecEnTete("<x:a xmlns:x=\"urn:x\">" + "<x:a/>".repeat(50_001) + "</x:a>")),
                schema("101 attributs", () -> cible.avecEnTete(attributs(101, " a%d=\"\""))),
                schema("20 000 attributs", () -> cible.avecEnTete(attributs(20_000, " a%d=\"\""))),
                schema("20 000 espaces de noms", () -> cible.avecEnTete(attributs(20_000, " xmlns:a%d=\"urn:a\""))),
                schema("attribut en double", () -> cible.avecEnTete("<x:a xmlns:x=\"urn:x\" b=\"\" b=\"\"/>")));
    }

    private Stream<MessageHostile> tailles() {
        return Stream.of(
                schema("texte de 9 Mo", () -> cible.ecriture("x".repeat(NEUF_MILLIONS))),
                schema("CDATA de 9 Mo", () -> cible.ecriture("<![CDATA[" + "<".repeat(NEUF_MILLIONS) + "]]>")),
                schema(
                        "attribut de 9 Mo",
                        () -> cible.avecEnTete("<x:a xmlns:x=\"urn:x\" b=\"" + "x".repeat(NEUF_MILLIONS) + "\"/>")),
                schema(
                        "nom de 9 Mo",
                        () -> cible.avecEnTete("<x:" + "a".repeat(NEUF_MILLIONS) + " xmlns:x=\"urn:x\"/>")),
                schema(
                        "document en ligne de 9 Mo qui n'est pas du Base64",
                        () -> cible.ecriture("Essai", "é".repeat(NEUF_MILLIONS / 2))),
                MessageHostile.texte("un octet de trop", cible.port().type(), () -> "x".repeat(LIMITE + 1), TAILLE));
    }

    private Stream<MessageHostile> structures() {
        return Stream.of(
                schema("message vide", () -> ""),
                schema("octets quelconques", () -> "\u0000\u0001PK\u0003\u0004".repeat(1000)),
                schema("message tronqué", () -> cible.ecriture().substring(0, 700)),
                schema("deux racines", () -> cible.ecriture() + cible.ecriture()),
                schema("préfixe non déclaré", () -> cible.ecriture("<z:a/>")),
                schema("caractère nul", () -> cible.ecriture("&#0;")),
                schema("caractère de contrôle", () -> cible.ecriture("&#xB;")),
                schema("caractère interdit", () -> cible.ecriture("&#xFFFE;")),
                schema("instruction de traitement", () -> cible.ecriture("<?php exit ?>")),
                schema("feuille de style", () -> "<?xml-stylesheet href=\"" + guet + "s\"?>" + cible.ecriture()),
                schema("deux corps", () -> doubler("(?s)<S:Body>.*</S:Body>")),
                schema("deux opérations", () -> doubler("(?s)(?<=<S:Body>).*(?=</S:Body>)")),
                schema("enveloppe de l'autre version", () -> cible.ecriture()
                        .replace("http://schemas.xmlsoap.org/soap/envelope/", "a:version")
                        .replace("http://www.w3.org/2003/05/soap-envelope", "http://schemas.xmlsoap.org/soap/envelope/")
                        .replace("a:version", "http://www.w3.org/2003/05/soap-envelope")),
                schema("opération inconnue", () -> cible.port().message("effacerTout", cible.siret(), "")));
    }

    private Stream<MessageHostile> references() {
        return Stream.of(
                schema(
                        "inclusion XInclude",
                        () -> cible.ecriture(
                                "<x:include xmlns:x=\"http://www.w3.org/2001/XInclude\" href=\"" + guet + "i\"/>")),
                schema("type annoncé", () -> cible.ecriture()
                        .replace(
                                "<t:document>",
                                "<t:document xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\""
                                        + " i:type=\"c:EnTeteEchange\">")),
                schema("schéma annoncé, opération inconnue", () -> cible.port()
                        .message("effacerTout", cible.siret(), "")
                        .replace(
                                "<S:Body>",
                                "<S:Body xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\""
                                        + " i:schemaLocation=\"urn:x " + guet + "x\" i:noNamespaceSchemaLocation=\""
                                        + guet + "n\">")),
                schema(
                        "réponse ailleurs",
                        () -> cible.avecEnTete("<a:ReplyTo xmlns:a=\"http://www.w3.org/2005/08/addressing\"><a:Address>"
                                + guet + "r</a:Address></a:ReplyTo>")));
    }

    /**
     * Beyond what the header of an exchange may say: five minutes ahead (C15: clock skew 300 s), thirty days old (C9: a
     * message is known that long).
     */
    private Stream<MessageHostile> horodatages() {
        return Stream.of(Duration.ofSeconds(320), Duration.ofDays(-31), Duration.ofDays(-3650))
                .map(ecart -> MessageHostile.texte(
                        "horodatage, " + ecart,
                        cible.port().type() + ";charset=utf-8",
                        () -> cible.ecriture()
                                .replaceAll(
                                        "(<c:horodatage>)[^<]*",
                                        "$1"
                                                + Instant.now()
                                                        .truncatedTo(ChronoUnit.SECONDS)
                                                        .plus(ecart)),
                        HORODATAGE));
    }

    private MessageHostile schema(String nom, Supplier<String> corps) {
        return MessageHostile.texte(nom, cible.port().type() + ";charset=utf-8", corps, SCHEMA);
    }

    private String doctype(String declarations, String texte) {
        return "<!DOCTYPE a [" + declarations + "]>" + cible.ecriture(texte);
    }

    private static String rires() {
        StringBuilder entites = new StringBuilder("<!ENTITY r0 \"rire\">");
        for (int i = 1; i < DEPART_RIRES; i++) {
            entites.append("<!ENTITY r").append(i).append(" \"").append(("&r" + (i - 1) + ";").repeat(10));
            entites.append("\">");
        }
        return entites.toString();
    }

    private static String niveaux(int nombre) {
        return "<x:a xmlns:x=\"urn:x\">" + "<x:a>".repeat(nombre - 1) + "</x:a>".repeat(nombre);
    }

    private static String attributs(int nombre, String forme) {
        StringBuilder texte = new StringBuilder("<x:a xmlns:x=\"urn:x\"");
        IntStream.range(0, nombre).forEach(i -> texte.append(forme.formatted(i)));
        return texte + "/>";
    }

    private String doubler(String motif) {
        return cible.ecriture().replaceFirst(motif, "$0$0");
    }
}
