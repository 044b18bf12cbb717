package fr.cdg62.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The door of the SOAP services from outside: contract, HTTP rules, identity, limits and attacks. */
class ProtocoleSoapIT {
    private static final Path CONTRATS = Path.of("../modules/partenaires/src/main/resources/contrats");
    private static final String DEBUT = "<S:Envelope xmlns:S=\"http://schemas.xmlsoap.org/soap/envelope/\"><S:Body>";
    private static final String FIN = "</S:Body></S:Envelope>";

    @Test
    void repondAuPingSurLesDeuxPorts() throws Exception {
        HttpResponse<String> soap11 = ClientSoap.envoyer(ClientSoap.message("ping", ""));
        assertThat(soap11.statusCode()).as(soap11.body()).isEqualTo(200);
        assertThat(soap11.body()).contains("FIBRE-NUMERIQUE");
        HttpResponse<String> soap12 = ClientSoap.envoyer(
                ClientSoap.SERVICE + "/soap12",
                "application/soap+xml;charset=utf-8",
                ClientSoap.message12("ping", "").getBytes(StandardCharsets.UTF_8));
        assertThat(soap12.statusCode()).as(soap12.body()).isEqualTo(200);
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
        assertThat(lire("ws/" + contrat + ".xsd")).isEqualTo(Files.readString(CONTRATS.resolve(contrat + ".xsd")));
    }

    private static String lire(String chemin) throws IOException, InterruptedException {
        HttpResponse<String> reponse =
                ClientSoap.envoyer(ClientSoap.demande(chemin).GET().build());
        assertThat(reponse.statusCode()).as(chemin).isEqualTo(200);
        return reponse.body();
    }

    @Test
    void nAccepteQuePost() throws Exception {
        for (String methode : new String[] {"GET", "PUT", "DELETE"}) {
            HttpResponse<String> reponse = ClientSoap.envoyer(ClientSoap.demande(ClientSoap.SERVICE)
                    .method(methode, BodyPublishers.noBody())
                    .build());
            assertThat(reponse.statusCode()).as(methode).isEqualTo(405);
            assertThat(reponse.headers().firstValue("Allow")).hasValue("POST");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/soap+xml", "text/plain"})
    void refuseUnAutreTypeDeContenu(String type) throws Exception {
        HttpResponse<String> reponse = ClientSoap.envoyer(
                ClientSoap.SERVICE, type, ClientSoap.message("ping", "").getBytes(StandardCharsets.UTF_8));
        assertThat(reponse.statusCode()).isEqualTo(415);
    }

    @Test
    void refuseSansLeBonMotDePasse() throws Exception {
        for (String autorisation : new String[] {
            ClientSoap.basic(ClientSoap.IDENTIFIANT, "faux"), ClientSoap.basic("inconnu", "faux"), "Bearer x"
        }) {
            HttpResponse<String> reponse = ClientSoap.envoyer(ClientSoap.demande(ClientSoap.SERVICE)
                    .header("Authorization", autorisation)
                    .header("Content-Type", "text/xml")
                    .POST(BodyPublishers.ofString(ClientSoap.message("ping", "")))
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
                .contains("Client", "FMT-001", "<c:champ>numeroCommande</c:champ>")
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
            String numero = CommandeEssai.numero();
            CommandeEssai.creer(numero);
            String demande = ClientSoap.message(
                    "accuserReception",
                    "<t:numeroCommande>%s</t:numeroCommande><t:referencePartenaire>Dès Noël, ÿ&#x1F600;</t:referencePartenaire>"
                            .formatted(numero));
            byte[] octets = ("<?xml version=\"1.0\" encoding=\"" + encodage + "\"?>" + demande).getBytes(encodage);
            HttpResponse<String> reponse =
                    ClientSoap.envoyer(ClientSoap.SERVICE, "text/xml;charset=" + encodage, octets);
            assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(200);
            assertThat(reponse.body()).contains("referencePartenaire>Dès Noël, ÿ\uD83D\uDE00</");
        }
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

    @Test
    void unEncodageInconnuOuMentiEstUneFauteDuClient() throws Exception {
        byte[] latin1 = ClientSoap.message("ping", "<!-- é -->").getBytes(StandardCharsets.ISO_8859_1);
        for (String encodage : new String[] {"UTF-32BE-inconnu", "US-ASCII"}) {
            HttpResponse<String> reponse =
                    ClientSoap.envoyer(ClientSoap.SERVICE, "text/xml;charset=" + encodage, latin1);
            assertThat(reponse.body()).contains("Client", "FMT-002");
        }
        assertThat(ClientSoap.envoyer(ClientSoap.SERVICE, "text/xml;charset=utf-8", latin1)
                        .body())
                .contains("Client", "FMT-001");
    }

    @Test
    void unDocumentNeSeChercheQueDansLeMessage() throws Exception {
        for (String reference : new String[] {"http://127.0.0.1:1/secret", "file:///etc/passwd", "cid:absente@essai"}) {
            String devis = """
                <t:numeroCommande>SEC-1999-00001</t:numeroCommande><t:devis><t:reference>D</t:reference>\
                <t:date>2026-11-29</t:date><t:valideJusquAu>2026-12-29</t:valideJusquAu>\
                <t:montantAnnuel>1</t:montantAnnuel><t:document><c:nom>d.pdf</c:nom><c:contenu>\
                <x:Include xmlns:x="http://www.w3.org/2004/08/xop/include" href="%s"/></c:contenu></t:document>\
                </t:devis>\
                """.formatted(reference);
            HttpResponse<String> reponse =
                    ClientSoap.envoyerAvecPiece(ClientSoap.message("deposerDevis", devis), new byte[] {1});
            assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(500);
            assertThat(reponse.body()).contains("Client", "FMT-004");
        }
    }

    static Stream<String> attaques() {
        return Stream.of(
                "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]>" + DEBUT + "&b;" + FIN,
                milliardDeRires(),
                DEBUT + "<a>".repeat(200_000) + FIN,
                DEBUT + "<a/>".repeat(60_000) + FIN,
                DEBUT + "<a" + attributs(2000) + "/>" + FIN,
                DEBUT + "<a b=\"" + "x".repeat(9_000_000) + "\"/>" + FIN,
                DEBUT + "x".repeat(9_000_000) + FIN,
                DEBUT + "<a>\u0001</a>" + FIN,
                "pas du XML",
                "",
                DEBUT);
    }

    @ParameterizedTest
    @MethodSource("attaques")
    void uneAttaqueEstUneFauteDuClientSansDetail(String xml) throws Exception {
        for (String service : new String[] {ClientSoap.SERVICE, EnvoiRetraite.SERVICE}) {
            HttpResponse<String> reponse =
                    ClientSoap.envoyer(service, "text/xml;charset=utf-8", xml.getBytes(StandardCharsets.UTF_8));
            assertThat(reponse.statusCode()).isEqualTo(500);
            assertThat(reponse.body())
                    .contains("Client", "FMT-001")
                    .doesNotContain("wstx", "row,col", "com.sun", "javax.xml", "ParseError");
        }
    }

    private static String milliardDeRires() {
        StringBuilder doctype = new StringBuilder("<!DOCTYPE a [<!ENTITY r0 \"rire\">");
        for (int i = 1; i < 10; i++) {
            doctype.append("<!ENTITY r").append(i).append(" \"").append(("&r" + (i - 1) + ";").repeat(10));
            doctype.append("\">");
        }
        return doctype + "]>" + DEBUT + "&r9;" + FIN;
    }

    private static String attributs(int nombre) {
        StringBuilder texte = new StringBuilder();
        for (int i = 0; i < nombre; i++) {
            texte.append(" a").append(i).append("=\"\"");
        }
        return texte.toString();
    }
}
