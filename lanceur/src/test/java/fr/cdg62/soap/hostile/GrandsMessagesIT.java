package fr.cdg62.soap.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.soap.ClientSoap;
import fr.cdg62.soap.PortEssai;
import fr.cdg62.soap.securite.Jeton;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Messages beyond the limit: the sender hears why, the server keeps nothing of them and goes on serving. */
class GrandsMessagesIT {
    @RegisterExtension
    static final Veille VEILLE = new Veille();

    private static final int LIMITE = 10 * 1024 * 1024;
    private static final long SOIXANTE_MEGAOCTETS = 60_000_000L;
    private static final long CENT_QUARANTE_MEGAOCTETS = 140_000_000L;
    private static final int TEXTES = 3;
    private static final int DOCUMENTS = 8;
    private static final Duration BORNE = Duration.ofSeconds(60);

    @ParameterizedTest
    @EnumSource(PortEssai.class)
    void unOctetDeTropEstRefuseEtLaRaisonLue(PortEssai port) throws Exception {
        HttpResponse<String> reponse = envoyer(port, new byte[LIMITE + 1]);
        assertThat(reponse.statusCode()).isEqualTo(413);
        assertThat(reponse.body()).contains("FMT-003", "10485760");
    }

    @ParameterizedTest
    @EnumSource(PortEssai.class)
    void laTailleLimiteEstLueEtJugeeSurSonContenu(PortEssai port) throws Exception {
        HttpResponse<String> reponse = envoyer(port, new byte[LIMITE]);
        assertThat(reponse.statusCode()).isEqualTo(500);
        assertThat(reponse.body()).contains("FMT-001");
    }

    private static HttpResponse<String> envoyer(PortEssai port, byte[] corps) throws Exception {
        return ClientSoap.envoyer(
                connu(port, port.type()).POST(BodyPublishers.ofByteArray(corps)).build());
    }

    /** Held whole, they would weigh more than the memory they may take. */
    @ParameterizedTest
    @EnumSource(PortEssai.class)
    void desTextesDeSoixanteMegaoctetsSontRefusesAuFilDeLEau(PortEssai port) throws Exception {
        refusesEnsemble(port, port.type(), debut(port), SOIXANTE_MEGAOCTETS, TEXTES);
    }

    /** Held whole, they would weigh more than the server's memory. */
    @ParameterizedTest
    @EnumSource(PortEssai.class)
    void desDocumentsDeCentQuaranteMegaoctetsSontRefusesEnsemble(PortEssai port) throws Exception {
        String mtom = "--limite\r\nContent-ID: <" + Mtom.RACINE + ">\r\n\r\n" + debut(port)
                + "\r\n--limite\r\nContent-ID: <piece@essai>\r\n\r\n";
        refusesEnsemble(port, Mtom.type(port), mtom, CENT_QUARANTE_MEGAOCTETS, DOCUMENTS);
    }

    /** All of them stop before their last bytes, while the memory is measured. */
    private static void refusesEnsemble(PortEssai port, String type, String debut, long longueur, int nombre)
            throws Exception {
        TexteSansFin[] corps = new TexteSansFin[nombre];
        ExecutorService envois = Executors.newFixedThreadPool(nombre);
        try {
            List<Future<HttpResponse<String>>> reponses = new ArrayList<>();
            for (int i = 0; i < nombre; i++) {
                TexteSansFin texte = new TexteSansFin(debut, longueur);
                corps[i] = texte;
                reponses.add(envois.submit(() -> ClientSoap.envoyer(connu(port, type)
                        .POST(BodyPublishers.ofInputStream(() -> texte))
                        .build())));
            }
            for (TexteSansFin texte : corps) {
                assertThat(texte.attendreLaPause(BORNE)).as("octets envoyés").isTrue();
            }
            assertThat(VEILLE.mesurer()).as("mémoire de plus, en octets").isLessThan(Veille.BORNE);
            List.of(corps).forEach(TexteSansFin::reprendre);
            for (Future<HttpResponse<String>> reponse : reponses) {
                assertThat(reponse.get().statusCode()).isEqualTo(413);
                assertThat(reponse.get().body()).contains("FMT-003");
            }
        } finally {
            envois.shutdownNow();
        }
        assertThat(ClientSoap.envoyer(ClientSoap.message("ping", "")).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource(PortEssai.class)
    void unInconnuEstRefuseEtLitPourquoi(PortEssai port) throws Exception {
        HttpResponse<String> reponse = ClientSoap.envoyer(port.demande()
                .header("Authorization", ClientSoap.basic("inconnu", "faux"))
                .header("Content-Type", port.type())
                .timeout(BORNE)
                .POST(BodyPublishers.ofByteArray(new byte[LIMITE / 2]))
                .build());
        assertThat(reponse.statusCode()).isEqualTo(401);
        assertThat(reponse.body()).contains("SEC-001");
    }

    /** Nobody vouches for it: one document and its envelope at most are read, wherever the token may stand. */
    @ParameterizedTest
    @EnumSource(PortEssai.class)
    void unInconnuNeDeposeQuUnDocument(PortEssai port) throws Exception {
        HttpResponse<String> reponse = ClientSoap.envoyer(port.demande()
                .header("Content-Type", Mtom.type(port))
                .timeout(BORNE)
                .expectContinue(true)
                .POST(BodyPublishers.ofByteArray(new byte[2 * LIMITE + 1]))
                .build());
        assertThat(reponse.statusCode()).isEqualTo(413);
        assertThat(reponse.body()).contains("FMT-003", "20971520");
    }

    /** The envelope of a token is read whole before the token is judged: several together stay within the bound. */
    @ParameterizedTest
    @EnumSource(PortEssai.class)
    void desEnveloppesPleinesAuFauxJetonSontRefuseesEnsemble(PortEssai port) throws Exception {
        String document = Base64.getEncoder().encodeToString(new byte[LIMITE / 3 * 2]);
        String message = new Cible(port, "", ClientSoap.SIRET, port.estRetraite() ? "1" : "SEC-1999-00001")
                .ecriture("Essai", document);
        ExecutorService envois = Executors.newFixedThreadPool(TEXTES);
        try {
            List<Future<HttpResponse<String>>> reponses = new ArrayList<>();
            for (int i = 0; i < TEXTES; i++) {
                String contrefait = Jeton.neuf("inconnu", "faux").dans(message);
                reponses.add(envois.submit(() -> ClientSoap.envoyer(port.demande()
                        .header("Content-Type", port.type())
                        .timeout(BORNE)
                        .POST(BodyPublishers.ofString(contrefait))
                        .build())));
            }
            for (Future<HttpResponse<String>> reponse : reponses) {
                assertThat(reponse.get().statusCode()).isEqualTo(500);
                assertThat(reponse.get().body()).contains("SEC-001");
            }
        } finally {
            envois.shutdownNow();
        }
    }

    private static String debut(PortEssai port) {
        return "<S:Envelope xmlns:S=\"" + port.enveloppe() + "\"><S:Body><a>";
    }

    private static HttpRequest.Builder connu(PortEssai port, String type) {
        return port.demande()
                .header("Authorization", ClientSoap.basic(ClientSoap.IDENTIFIANT, ClientSoap.MOT_DE_PASSE))
                .header("Content-Type", type)
                .timeout(BORNE);
    }
}
