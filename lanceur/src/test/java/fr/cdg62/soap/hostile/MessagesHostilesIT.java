package fr.cdg62.soap.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.soap.ClientSoap;
import fr.cdg62.soap.PortEssai;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A corpus of hostile messages, each made of a write that would succeed: each gets its fault, in a bounded time and
 * memory, and nothing is written but the line of the journal that tells the refusal.
 */
@DisplayName("Messages hostiles")
class MessagesHostilesIT {
    /** To answer one message of 150 MiB at most, on a machine that does other things. */
    private static final Duration DELAI = Duration.ofSeconds(30);

    private static final String[] FUITES = {
        "Exception",
        "javax.",
        "java.",
        "com.sun",
        "com.ctc",
        "org.apache",
        "fr.cdg62",
        "wstx",
        "row,col",
        "ParseError",
        "SAX",
        "cvc-"
    };

    @ParameterizedTest
    @EnumSource(PortEssai.class)
    void chacunRecoitSaFauteEtRienNEstEcrit(PortEssai port) throws Exception {
        Cible cible = Cible.de(port);
        SoftAssertions constats = new SoftAssertions();
        try (ServerSocket guet = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Veille veille = new Veille();
            veille.ouvrir();
            corpus(cible, guet).forEach(message -> constats.check(() -> essayer(cible, message)));
            constats.check(() -> veille.conclure("messages hostiles, " + port));
            constats.check(() -> exigerSansAppel(guet));
        }
        constats.assertAll();
        assertThat(ClientSoap.envoyer(demande(cible)
                                .header("Content-Type", port.type() + ";charset=utf-8")
                                .POST(BodyPublishers.ofString(cible.ecriture()))
                                .build())
                        .statusCode())
                .as("la même écriture, telle qu'elle doit être")
                .isEqualTo(200);
    }

    private static Stream<MessageHostile> corpus(Cible cible, ServerSocket guet) {
        URI adresse = URI.create("http://127.0.0.1:" + guet.getLocalPort() + "/");
        return Stream.of(
                        new XmlHostile(cible, adresse).messages(),
                        new EncodagesHostiles(cible).messages(),
                        new PiecesHostiles(cible, adresse).messages())
                .flatMap(messages -> messages);
    }

    private static void essayer(Cible cible, MessageHostile message) throws Exception {
        HttpRequest.Builder demande =
                demande(cible).POST(BodyPublishers.ofByteArray(message.corps().get()));
        if (message.type() != null) {
            demande.header("Content-Type", message.type());
        }
        if (message.codage() != null) {
            demande.header("Content-Encoding", message.codage());
        }
        HttpResponse<String> reponse = envoyer(message, demande.build());
        assertThat(reponse.body())
                .as("%s, statut %d", message, reponse.statusCode())
                .contains(
                        "<c:code>" + message.code() + "</c:code>", cible.port().fauteDeLEmetteur())
                .doesNotContain(FUITES);
        assertThat(reponse.statusCode()).as(message.nom()).isEqualTo(message.statut());
        assertThat(JournalMessages.issue(
                        reponse.headers().firstValue("X-Correlation-Id").orElseThrow()))
                .as(message.nom())
                .isEqualTo("REFUSE " + message.code());
    }

    private static HttpResponse<String> envoyer(MessageHostile message, HttpRequest demande) throws Exception {
        try {
            return ClientSoap.envoyer(demande);
        } catch (IOException e) {
            throw new AssertionError(message + " : " + e.getMessage(), e);
        }
    }

    private static HttpRequest.Builder demande(Cible cible) {
        return cible.port()
                .demande()
                .header("Authorization", cible.autorisation())
                .timeout(DELAI);
    }

    private static void exigerSansAppel(ServerSocket guet) throws Exception {
        guet.setSoTimeout(1);
        assertThatThrownBy(guet::accept).isInstanceOf(SocketTimeoutException.class);
    }
}
