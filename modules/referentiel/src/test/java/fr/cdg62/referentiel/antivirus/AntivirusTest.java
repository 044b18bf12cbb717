package fr.cdg62.referentiel.antivirus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.referentiel.api.document.EtatAnalyse;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AntivirusTest {

    @ParameterizedTest
    @CsvSource({
        "stream: OK, SAIN,",
        "stream: Win.Test.EICAR_HDB-1 FOUND, INFECTE, Win.Test.EICAR_HDB-1",
        "INSTREAM size limit exceeded. ERROR, ILLISIBLE, INSTREAM size limit exceeded.",
        "stream: Can't allocate memory ERROR, ILLISIBLE, Can't allocate memory"
    })
    @DisplayName("Les trois réponses de clamd")
    void reponses(String reponse, EtatAnalyse etat, String motif) throws AntivirusIndisponible {
        assertThat(Verdict.de(reponse)).isEqualTo(new Verdict(etat, motif));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "UNKNOWN COMMAND", "HTTP/1.1 502 Bad Gateway", "stream: OKAY"})
    @DisplayName("Toute autre réponse n'est pas un verdict")
    void reponseInattendue(String reponse) {
        assertThatThrownBy(() -> Verdict.de(reponse))
                .isInstanceOf(AntivirusIndisponible.class)
                .hasMessageContaining("réponse inattendue");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 65_535, 65_536, 65_537, 300_000})
    @DisplayName("Le contenu arrive entier, par morceaux que clamd admet")
    void contenuEntier(int taille) throws Exception {
        byte[] contenu = new byte[taille];
        contenu[taille - 1] = 7;
        try (ServerSocket clamd = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<byte[]> recu = CompletableFuture.supplyAsync(() -> servir(clamd));
            assertThat(antivirus(clamd).analyser(contenu).etat()).isEqualTo(EtatAnalyse.SAIN);
            assertThat(recu.get()).isEqualTo(contenu);
        }
    }

    @Test
    @DisplayName("Un antivirus muet ou arrêté ne donne pas de verdict, dans le délai")
    void muetOuArrete() throws IOException {
        ServerSocket clamd = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Antivirus antivirus = antivirus(clamd);
        assertThatThrownBy(() -> antivirus.analyser(new byte[10])).isInstanceOf(AntivirusIndisponible.class);
        clamd.close();
        assertThatThrownBy(() -> antivirus.analyser(new byte[10])).isInstanceOf(AntivirusIndisponible.class);
    }

    @Test
    @DisplayName("Une adresse sans port est refusée avec le nom du réglage")
    void adresseFautive() {
        Optional<String> adresse = Optional.of("antivirus");
        assertThatThrownBy(() -> new Antivirus(adresse, Duration.ofSeconds(1))).hasMessageContaining("cdg62.antivirus");
    }

    private static Antivirus antivirus(ServerSocket clamd) {
        return new Antivirus(Optional.of("127.0.0.1:" + clamd.getLocalPort()), Duration.ofSeconds(1));
    }

    private static byte[] servir(ServerSocket clamd) {
        try (Socket client = clamd.accept();
                DataInputStream entree = new DataInputStream(client.getInputStream())) {
            assertThat(new String(entree.readNBytes(10), StandardCharsets.US_ASCII))
                    .isEqualTo("zINSTREAM\0");
            byte[] recu = {};
            for (int longueur = entree.readInt(); longueur > 0; longueur = entree.readInt()) {
                byte[] suite = new byte[recu.length + longueur];
                System.arraycopy(recu, 0, suite, 0, recu.length);
                entree.readFully(suite, recu.length, longueur);
                recu = suite;
            }
            client.getOutputStream().write("stream: OK\0".getBytes(StandardCharsets.US_ASCII));
            return recu;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
