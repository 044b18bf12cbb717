package fr.cdg62.soap.securite;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.soap.CleEssai;
import fr.cdg62.soap.PartenaireEssai;
import fr.cdg62.soap.PortEssai;
import fr.cdg62.soap.hostile.Veille;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.xml.crypto.dsig.SignatureMethod;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Good signatures put to a bad use: moved, referring elsewhere, asking for more than our profile; on every port. */
@DisplayName("Signatures détournées")
class SignaturesDetourneesIT {
    private static final CleEssai CLE = CleEssai.rsa();

    @RegisterExtension
    @Order(1)
    static final Ecritures ECRITURES =
            new Ecritures(() -> PartenaireEssai.inscrire(CLE), (partenaire, enveloppe) -> Signataire.de(CLE)
                    .signer(enveloppe));

    @RegisterExtension
    @Order(2)
    static final Veille VEILLE = new Veille();

    private static final String XSLT = """
        <Transform Algorithm="http://www.w3.org/TR/1999/REC-xslt-19991116">\
        <s:stylesheet version="1.0" xmlns:s="http://www.w3.org/1999/XSL/Transform">\
        <s:import href="%s"/></s:stylesheet></Transform>\
        """;

    private static final int REFERENCES = 5000;

    /** The signed body is moved where nobody executes it, and another one takes its place. */
    @ParameterizedTest
    @EnumSource(PortEssai.class)
    void unCorpsSubstitueEstRefuse(PortEssai port) throws Exception {
        String signe = Signataire.de(CLE).signer(ECRITURES.ecriture(port));
        String corps = signe.replaceAll("(?s).*(<S:Body .*</S:Body>).*", "$1");
        String faux = corps.replace("essai</c:codeApplication>", "pirate</c:codeApplication>");
        String sansId = faux.replace("u:Id=\"corps\"", "");
        String autreId = faux.replace("u:Id=\"corps\"", "u:Id=\"autre\"");
        for (String execute : new String[] {sansId, autreId, faux}) {
            Envoi.refuse(abriter(signe.replace(corps, execute), corps), "SEC-001");
            Envoi.refuse(signe.replace(corps, execute).replace("</w:Security>", corps + "</w:Security>"), "SEC-001");
            Envoi.refuse(signe.replace(corps, execute + corps), "SEC-001");
            Envoi.refuse(signe.replace(corps, corps + execute), "SEC-001");
        }
    }

    /** The signed timestamp of an old message is moved, and a fresh one takes its place. */
    @ParameterizedTest
    @EnumSource(PortEssai.class)
    void unHorodatageSubstitueEstRefuse(PortEssai port) throws Exception {
        Instant maintenant = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        String signe =
                Signataire.de(CLE).le(maintenant.minus(1, ChronoUnit.DAYS)).signer(ECRITURES.ecriture(port));
        String temps = signe.replaceAll("(?s).*(<u:Timestamp .*</u:Timestamp>).*", "$1");
        String frais = temps.replaceAll("<u:Created>[^<]*", "<u:Created>" + maintenant)
                .replaceAll("<u:Expires>[^<]*", "<u:Expires>" + maintenant.plusSeconds(300));
        String deplace = temps.replace("<u:Timestamp ", "<u:Timestamp xmlns:u=\"" + Jeton.WSU + "\" ");
        String sansId = frais.replace("u:Id=\"temps\"", "");
        String autreId = frais.replace("u:Id=\"temps\"", "u:Id=\"autre\"");
        for (String lu : new String[] {sansId, autreId, frais}) {
            Envoi.refuse(signe.replace(temps, lu), "SEC-001");
            Envoi.refuse(signe.replace(temps, lu + temps), "SEC-001");
            Envoi.refuse(abriter(signe.replace(temps, lu), deplace), "SEC-001");
            Envoi.refuse(signe.replace(temps, lu).replace("</S:Header>", deplace + "</S:Header>"), "SEC-001");
        }
    }

    private static String abriter(String message, String element) {
        return message.replace("</S:Header>", "<x:Abri xmlns:x=\"urn:x\">" + element + "</x:Abri></S:Header>");
    }

    /** What a signature asks for is neither fetched nor run. */
    @ParameterizedTest
    @EnumSource(PortEssai.class)
    void uneReferenceAilleursOuUneTransformationEstRefusee(PortEssai port) throws Exception {
        String signe = Signataire.de(CLE).signer(ECRITURES.ecriture(port));
        try (ServerSocket guet = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            String ailleurs = "http://127.0.0.1:" + guet.getLocalPort() + "/";
            Envoi.refuse(signe.replace("URI=\"#temps\"", "URI=\"" + ailleurs + "\""), "SEC-001");
            Envoi.refuse(signe.replace("URI=\"#temps\"", "URI=\"\""), "SEC-001");
            Envoi.refuse(signe.replaceFirst("<Transform [^>]*/>", XSLT.formatted(ailleurs)), "SEC-001");
            guet.setSoTimeout(1);
            assertThatThrownBy(guet::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(PortEssai.class)
    void unCondenseACleOuDesReferencesSansNombreSontRefuses(PortEssai port) throws Exception {
        String signe = Signataire.de(CLE).signer(ECRITURES.ecriture(port));
        Envoi.refuse(signe.replace(SignatureMethod.RSA_SHA256, SignatureMethod.HMAC_SHA256), "SEC-001");
        String reference = signe.replaceAll("(?s).*(<Reference URI=\"#temps\">.*?</Reference>).*", "$1");
        Envoi.refuse(signe.replace(reference, reference.repeat(REFERENCES)), "SEC-001");
    }
}
