package fr.cdg62.soap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.essai.CarrieresSoap;
import fr.cdg62.essai.MandatsFictifs;
import fr.cdg62.essai.Rest;
import fr.cdg62.soap.hostile.Cible;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The door of the SOAP services from outside: contract, HTTP rules, identity, encodings. */
class ProtocoleSoapIT {
    private static final String PDF = Base64.getEncoder().encodeToString("%PDF-1.4\n%%EOF\n".getBytes(UTF_8));
    private static final Path CONTRATS = Path.of("../modules/partenaires/src/main/resources/contrats");

    @Test
    void repondAuPingSurLesDeuxPorts() throws Exception {
        HttpResponse<String> soap11 = ClientSoap.envoyer(ClientSoap.message("ping", ""));
        assertThat(soap11.statusCode()).as(soap11.body()).isEqualTo(200);
        assertThat(soap11.body()).contains("FIBRE-NUMERIQUE");
        exigerHttpsUnAn(soap11);
        HttpResponse<String> soap12 = ClientSoap.envoyer(
                ClientSoap.SERVICE + "/soap12",
                "application/soap+xml;charset=utf-8",
                ClientSoap.message12("ping", "").getBytes(UTF_8));
        assertThat(soap12.statusCode()).as(soap12.body()).isEqualTo(200);
    }

    /** C20; the year in seconds: 365 x 86400. */
    private static void exigerHttpsUnAn(HttpResponse<String> reponse) {
        assertThat(reponse.headers().firstValue("Strict-Transport-Security")).hasValue("max-age=31536000");
    }

    @Test
    void unePageExigeHttpsCommeUnService() throws Exception {
        exigerHttpsUnAn(ClientSoap.envoyer(ClientSoap.demande("services").GET().build()));
    }

    @Test
    void sertChaqueContratTelQuelAUneAdressePres() throws Exception {
        sert(ClientSoap.SERVICE, "numerique/securisation-donnees/securisation-donnees-v1");
        sert(EnvoiRetraite.SERVICE, "carriere/comptes-retraite/comptes-retraite-v1");
        assertThat(lire("ws/commun/commun-v1.xsd"))
                .isEqualTo(Files.readString(CONTRATS.resolve("commun/commun-v1.xsd")));
    }

    private static void sert(String service, String contrat) throws Exception {
        String source = Files.readString(CONTRATS.resolve(contrat + ".wsdl"));
        assertThat(lire(service + "?wsdl"))
                .isEqualTo(source.replace("https://ws.cdg62.fr/ws/", ClientSoap.adresse("ws/") + ""));
        assertThat(lire(service + "?wsdl=jeton"))
                .contains("<sp:HashPassword/>")
                .doesNotContain("https://ws.cdg62.fr/ws/");
        assertThat(lire(service + "?wsdl=signature")).contains("<sp:X509Token");
        assertThat(ClientSoap.envoyer(ClientSoap.demande(service + "?wsdl=autre")
                                .GET()
                                .build())
                        .statusCode())
                .isEqualTo(405);
        assertThat(lire("ws/" + contrat + ".xsd")).isEqualTo(Files.readString(CONTRATS.resolve(contrat + ".xsd")));
    }

    private static String lire(String chemin) throws IOException, InterruptedException {
        HttpResponse<String> reponse =
                ClientSoap.envoyer(ClientSoap.demande(chemin).GET().build());
        assertThat(reponse.statusCode()).as(chemin).isEqualTo(200);
        return reponse.body();
    }

    @ParameterizedTest
    @EnumSource(PortEssai.class)
    void nAccepteQuePost(PortEssai port) throws Exception {
        for (String methode : new String[] {"GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS"}) {
            HttpResponse<String> reponse = ClientSoap.envoyer(
                    port.demande().method(methode, BodyPublishers.noBody()).build());
            assertThat(reponse.statusCode()).as(methode).isEqualTo(405);
            assertThat(reponse.headers().firstValue("Allow")).hasValue("POST");
        }
    }

    @ParameterizedTest
    @EnumSource(PortEssai.class)
    void refuseSansLeBonMotDePasse(PortEssai port) throws Exception {
        for (String autorisation : new String[] {
            ClientSoap.basic(ClientSoap.IDENTIFIANT, "faux"), ClientSoap.basic("inconnu", "faux"), "Bearer x"
        }) {
            HttpResponse<String> reponse = ClientSoap.envoyer(port.demande()
                    .header("Authorization", autorisation)
                    .header("Content-Type", port.type())
                    .POST(BodyPublishers.ofString(port.message("ping", ClientSoap.SIRET, "")))
                    .build());
            assertThat(reponse.statusCode()).isEqualTo(401);
            assertThat(reponse.headers().firstValue("WWW-Authenticate"))
                    .hasValueSatisfying(valeur -> assertThat(valeur).startsWith("Basic"));
            assertThat(reponse.body()).contains("SEC-001");
        }
    }

    @Test
    void uneErreurDeSchemaNommeLElement() throws Exception {
        HttpResponse<String> reponse =
                ClientSoap.envoyer(ClientSoap.message("accuserReception", "<t:numeroCommande>12</t:numeroCommande>"));
        assertThat(reponse.statusCode()).isEqualTo(500);
        assertThat(reponse.body())
                .contains("Client", "FMT-001", "<c:champ>numeroCommande</c:champ><c:valeurRecue>12</c:valeurRecue>")
                .doesNotContain("cvc-", "SAX");
    }

    @Test
    void uneOperationInconnueEstUneFauteDuClient() throws Exception {
        HttpResponse<String> reponse = ClientSoap.envoyer(ClientSoap.message("effacerTout", ""));
        assertThat(reponse.body()).contains("Client", "FMT-001").doesNotContain("dispatch");
    }

    @Test
    void lesAccentsPassentDansChaqueEncodage() throws Exception {
        for (String encodage : new String[] {"ISO-8859-1", "UTF-16", "UTF-8"}) {
            byte[] declaree = ("<?xml version=\"1.0\" encoding=\"" + encodage + "\"?>" + accents()).getBytes(encodage);
            exigerAccents(ClientSoap.envoyer(ClientSoap.SERVICE, "text/xml;charset=" + encodage, declaree));
            byte[] enParties = enParties(encodage, accents());
            exigerAccents(ClientSoap.envoyer(ClientSoap.SERVICE, ClientSoap.MTOM, enParties));
        }
    }

    /** The other service, on both its ports: what it keeps is what was written. */
    @ParameterizedTest
    @EnumSource(
            value = PortEssai.class,
            names = {"RETRAITE_11", "RETRAITE_12"})
    void lesAccentsDUneDemandeDAvisPassentDansChaqueEncodage(PortEssai port) throws Exception {
        PartenaireEssai partenaire = PartenaireEssai.inscrire();
        MandatsFictifs.inscrire(partenaire, CarrieresSoap.SIREN, "EMPLOYEUR");
        for (String encodage : new String[] {"ISO-8859-1", "UTF-16", "UTF-8"}) {
            Cible cible = Cible.de(port, partenaire);
            String avis = cible.ecriture("Dès Noël, ÿ&#x1F600;", PDF);
            HttpResponse<String> recu = ClientSoap.envoyer(port.demande()
                    .header("Authorization", cible.autorisation())
                    .header("Content-Type", port.type() + ";charset=" + encodage)
                    .POST(BodyPublishers.ofByteArray(avis.getBytes(encodage)))
                    .build());
            assertThat(recu.statusCode()).as(recu.body()).isEqualTo(200);
            String fini = new EnvoiRetraite(partenaire).suivre(recu.body());
            String dossier = fini.replaceAll("(?s).*numeroDossier>([0-9]+)<.*", "$1");
            assertThat(Rest.compte("secretaire")
                            .get("/api/v1/avis-prealables/" + dossier)
                            .json()
                            .getString("expose"))
                    .isEqualTo("Dès Noël, ÿ\uD83D\uDE00");
        }
    }

    /** RFC 7303, § 3. */
    @Test
    void leTypeDeContenuLEmporteSurLaDeclarationXml() throws Exception {
        for (String declare : new String[] {"ISO-8859-1", "UTF-16", "us-ascii"}) {
            byte[] contraire = ("<?xml version=\"1.0\" encoding=\"" + declare + "\"?>" + accents()).getBytes(UTF_8);
            exigerAccents(ClientSoap.envoyer(ClientSoap.SERVICE, "text/xml;charset=utf-8", contraire));
        }
    }

    /** The acknowledgement of a new order. */
    private static String accents() throws SQLException {
        String numero = CommandeEssai.numero();
        CommandeEssai.creer(numero);
        return ClientSoap.message(
                "accuserReception",
                "<t:numeroCommande>%s</t:numeroCommande><t:referencePartenaire>Dès Noël, ÿ&#x1F600;</t:referencePartenaire>"
                        .formatted(numero));
    }

    private static void exigerAccents(HttpResponse<String> reponse) {
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(200);
        assertThat(reponse.body()).contains("referencePartenaire>Dès Noël, ÿ\uD83D\uDE00</");
    }

    /** The envelope alone in a part that says its character set; no XML declaration says it. */
    private static byte[] enParties(String encodage, String demande) throws IOException {
        ByteArrayOutputStream corps = new ByteArrayOutputStream();
        corps.writeBytes(("--limite\r\nContent-Type: application/xop+xml; charset=" + encodage
                        + "; type=\"text/xml\"\r\nContent-ID: <enveloppe@essai>\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        corps.writeBytes(demande.getBytes(encodage));
        corps.writeBytes(ClientSoap.FIN_PIECES.getBytes(StandardCharsets.US_ASCII));
        return corps.toByteArray();
    }

    /** The same text from a system that writes its accents apart is the same message, answered composed. */
    @Test
    void lesAccentsDecomposesSontRendusComposes() throws Exception {
        String numero = CommandeEssai.numero();
        CommandeEssai.creer(numero);
        String id = UUID.randomUUID().toString();
        for (String texte : new String[] {"De\u0300s Noe\u0308l", "D\u00e8s No\u00ebl"}) {
            HttpResponse<String> reponse = ClientSoap.envoyer(ClientSoap.message(
                    "accuserReception",
                    id,
                    "<t:numeroCommande>%s</t:numeroCommande><t:referencePartenaire>%s</t:referencePartenaire>"
                            .formatted(numero, texte)));
            assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(200);
            assertThat(reponse.body()).contains("referencePartenaire>D\u00e8s No\u00ebl</");
        }
    }
}
