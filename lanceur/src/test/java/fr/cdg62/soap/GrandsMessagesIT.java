package fr.cdg62.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Messages beyond the limit: the sender hears why, the server keeps nothing of them and goes on serving. */
class GrandsMessagesIT {
    private static final int LIMITE = 10 * 1024 * 1024;
    private static final long SOIXANTE_MEGAOCTETS = 60_000_000L;
    private static final Duration BORNE = Duration.ofSeconds(60);
    private static final String DEBUT = "<S:Envelope xmlns:S=\"http://schemas.xmlsoap.org/soap/envelope/\"><S:Body><a>";

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
                    .POST(BodyPublishers.ofInputStream(Texte::new))
                    .build());
            assertThat(reponse.statusCode()).isEqualTo(413);
            assertThat(reponse.body()).contains("FMT-003");
        }
        assertThat(Duration.between(depart, Instant.now())).isLessThan(BORNE);
        assertThat(ClientSoap.envoyer(ClientSoap.message("ping", "")).statusCode())
                .isEqualTo(200);
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

    /** An envelope whose single text never seems to end, made as it is read. */
    private static final class Texte extends InputStream {
        private final byte[] debut = DEBUT.getBytes(StandardCharsets.US_ASCII);
        private long lus;

        @Override
        public int read() {
            byte[] un = new byte[1];
            return read(un, 0, 1) < 0 ? -1 : un[0];
        }

        @Override
        public int read(byte[] tampon, int depart, int longueur) {
            if (lus >= SOIXANTE_MEGAOCTETS) {
                return -1;
            }
            for (int i = 0; i < longueur; i++, lus++) {
                tampon[depart + i] = lus < debut.length ? debut[(int) lus] : (byte) 'x';
            }
            return longueur;
        }
    }
}
