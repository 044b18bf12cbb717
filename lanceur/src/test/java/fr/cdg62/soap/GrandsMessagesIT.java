package fr.cdg62.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Messages beyond the limit: the sender hears why, the server keeps nothing of them and goes on serving. */
class GrandsMessagesIT {
    private static final int LIMITE = 10 * 1024 * 1024;
    private static final long SOIXANTE_MEGAOCTETS = 60_000_000L;
    private static final long CENT_QUARANTE_MEGAOCTETS = 140_000_000L;
    private static final int ENSEMBLE = 8;
    private static final Duration BORNE = Duration.ofSeconds(60);
    private static final String DEBUT = "<S:Envelope xmlns:S=\"http://schemas.xmlsoap.org/soap/envelope/\"><S:Body><a>";

    private static final String MTOM_DEBUT =
            "--limite\r\nContent-ID: <enveloppe@essai>\r\n\r\n" + DEBUT + ClientSoap.DEBUT_PIECE;

    @Test
    void unOctetDeTropEstRefuseEtLaRaisonLue() throws Exception {
        HttpResponse<String> reponse = ClientSoap.envoyer(ClientSoap.SERVICE, "text/xml", new byte[LIMITE + 1]);
        assertThat(reponse.statusCode()).isEqualTo(413);
        assertThat(reponse.body()).contains("FMT-003", "10485760");
    }

    @Test
    void laTailleLimiteEstLueEtJugeeSurSonContenu() throws Exception {
        HttpResponse<String> reponse = ClientSoap.envoyer(ClientSoap.SERVICE, "text/xml", new byte[LIMITE]);
        assertThat(reponse.statusCode()).isEqualTo(500);
        assertThat(reponse.body()).contains("FMT-001");
    }

    /** Three such messages together weigh more than half of the server's memory: none is ever held whole. */
    @Test
    void unTexteDeSoixanteMegaoctetsEstRefuseAuFilDeLEau() throws Exception {
        Instant depart = Instant.now();
        for (int i = 0; i < 3; i++) {
            HttpResponse<String> reponse = ClientSoap.envoyer(ClientSoap.demande(ClientSoap.SERVICE)
                    .header("Authorization", ClientSoap.basic(ClientSoap.IDENTIFIANT, ClientSoap.MOT_DE_PASSE))
                    .header("Content-Type", "text/xml")
                    .timeout(BORNE)
                    .POST(BodyPublishers.ofInputStream(() -> new Texte(DEBUT, SOIXANTE_MEGAOCTETS)))
                    .build());
            assertThat(reponse.statusCode()).isEqualTo(413);
            assertThat(reponse.body()).contains("FMT-003");
        }
        assertThat(Duration.between(depart, Instant.now())).isLessThan(BORNE);
        assertThat(ClientSoap.envoyer(ClientSoap.message("ping", "")).statusCode())
                .isEqualTo(200);
    }

    /** The limit of the contract is that of the document itself, whatever its envelope weighs. */
    @Test
    void unDocumentDeLaTailleLimiteEstRecuEtUnOctetDePlusRefuse() throws Exception {
        String numero = CommandeEssai.numero();
        CommandeEssai.creer(numero);
        HttpResponse<String> recu =
                ClientSoap.envoyerAvecPiece(ClientSoap.message("deposerDevis", devis(numero)), pdf(LIMITE));
        assertThat(recu.statusCode()).as(recu.body()).isEqualTo(200);
        assertThat(recu.body()).contains("DEVIS_RECU");
        HttpResponse<String> refuse =
                ClientSoap.envoyerAvecPiece(ClientSoap.message("deposerDevis", devis(numero)), pdf(LIMITE + 1));
        assertThat(refuse.statusCode()).isEqualTo(413);
        assertThat(refuse.body()).contains("FMT-003", "10485760");
    }

    /** Refused as it arrives; eight at a time weigh more than the server's memory. */
    @Test
    void desDocumentsDeCentQuaranteMegaoctetsSontRefusesEnsemble() throws Exception {
        ExecutorService envois = Executors.newFixedThreadPool(ENSEMBLE);
        try {
            List<Callable<HttpResponse<String>>> demandes = Collections.nCopies(
                    ENSEMBLE,
                    () -> ClientSoap.envoyer(grand().POST(
                                    BodyPublishers.ofInputStream(() -> new Texte(MTOM_DEBUT, CENT_QUARANTE_MEGAOCTETS)))
                            .build()));
            for (Future<HttpResponse<String>> reponse : envois.invokeAll(demandes)) {
                assertThat(reponse.get().statusCode()).isEqualTo(413);
                assertThat(reponse.get().body()).contains("FMT-003");
            }
        } finally {
            envois.shutdownNow();
        }
        assertThat(ClientSoap.envoyer(ClientSoap.message("ping", "")).statusCode())
                .isEqualTo(200);
    }

    private static HttpRequest.Builder grand() {
        return ClientSoap.demande(ClientSoap.SERVICE)
                .header("Authorization", ClientSoap.basic(ClientSoap.IDENTIFIANT, ClientSoap.MOT_DE_PASSE))
                .header("Content-Type", ClientSoap.MTOM)
                .timeout(BORNE);
    }

    private static String devis(String numero) {
        LocalDate jour = LocalDate.now(ZoneId.of("Europe/Paris"));
        return """
            <t:numeroCommande>%s</t:numeroCommande><t:devis><t:reference>D</t:reference><t:date>%s</t:date>\
            <t:valideJusquAu>%s</t:valideJusquAu><t:montantAnnuel>1</t:montantAnnuel><t:document>\
            <c:nom>d.pdf</c:nom><c:contenu><x:Include xmlns:x="http://www.w3.org/2004/08/xop/include"\
             href="cid:piece@essai"/></c:contenu></t:document></t:devis>\
            """.formatted(numero, jour, jour.plusDays(30));
    }

    private static byte[] pdf(int longueur) {
        byte[] octets = new byte[longueur];
        byte[] debut = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(debut, 0, octets, 0, debut.length);
        return octets;
    }

    @Test
    void unInconnuEstRefuseEtLitPourquoi() throws Exception {
        HttpResponse<String> reponse = ClientSoap.envoyer(ClientSoap.demande(ClientSoap.SERVICE)
                .header("Authorization", ClientSoap.basic("inconnu", "faux"))
                .header("Content-Type", "text/xml")
                .timeout(BORNE)
                .POST(BodyPublishers.ofByteArray(new byte[LIMITE / 2]))
                .build());
        assertThat(reponse.statusCode()).isEqualTo(401);
        assertThat(reponse.body()).contains("SEC-001");
    }

    /** A beginning, then a text that never seems to end, made as it is read. */
    private static final class Texte extends InputStream {
        private final byte[] debut;
        private final long longueur;
        private long lus;

        Texte(String debut, long longueur) {
            this.debut = debut.getBytes(StandardCharsets.US_ASCII);
            this.longueur = longueur;
        }

        @Override
        public int read() {
            byte[] un = new byte[1];
            return read(un, 0, 1) < 0 ? -1 : un[0];
        }

        @Override
        public int read(byte[] tampon, int depart, int demandes) {
            if (lus >= longueur) {
                return -1;
            }
            for (int i = 0; i < demandes; i++, lus++) {
                tampon[depart + i] = lus < debut.length ? debut[(int) lus] : (byte) 'x';
            }
            return demandes;
        }
    }
}
