package fr.cdg62.soap.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.soap.ClientSoap;
import fr.cdg62.soap.PortEssai;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Senders that hold a connection by hardly writing (C13): each is answered after the 30 seconds of a reading. */
class LecturesLentesIT {
    private static final Map<PortEssai, Cible> CIBLES = new EnumMap<>(PortEssai.class);

    @RegisterExtension
    @Order(1)
    static final BeforeAllCallback PREPARATION = classe -> {
        for (PortEssai port : PortEssai.values()) {
            CIBLES.put(port, Cible.de(port));
        }
    };

    @RegisterExtension
    @Order(2)
    static final Veille VEILLE = new Veille();

    private static final Duration AU_PLUS = Duration.ofSeconds(50);
    private static final int GOUTTE = 2000;

    /** Enough bytes for the least speed to allow more than the server waits for the next one. */
    private static final int COUSSIN = 64 * 1024;

    private static final String INCONNU = ClientSoap.basic("inconnu", "faux");

    /**
     * One that sends slowly.
     *
     * @param debut of its body
     * @param goutte whether it goes on, a byte from time to time
     */
    private record Lent(PortEssai port, String autorisation, String type, String debut, boolean goutte) {
        boolean estConnu() {
            return !autorisation.equals(INCONNU);
        }
    }

    /** Sixteen at once, half the threads of the server: one that waited for a thread would answer later. */
    @Test
    void niUnSilenceNiUnGoutteAGoutteNeTientLaConnexion() throws Exception {
        List<Lent> lents = new ArrayList<>();
        for (PortEssai port : PortEssai.values()) {
            lents.add(new Lent(port, INCONNU, port.type(), "<", true));
            Cible cible = CIBLES.get(port);
            String ecriture = cible.ecriture();
            String coupee = ecriture.substring(0, ecriture.length() - "</S:Envelope>".length());
            lents.add(new Lent(port, cible.autorisation(), port.type(), coupee + " ".repeat(COUSSIN), false));
            lents.add(new Lent(port, cible.autorisation(), port.type(), ecriture, true));
            lents.add(new Lent(port, cible.autorisation(), Mtom.type(port), enParties(cible), true));
        }
        ExecutorService envois = Executors.newCachedThreadPool();
        try {
            List<Callable<String>> demandes = lents.stream()
                    .<Callable<String>>map(lent -> () -> envoyer(lent))
                    .toList();
            List<Future<String>> reponses = envois.invokeAll(demandes);
            for (int i = 0; i < reponses.size(); i++) {
                exigerRefus(lents.get(i), reponses.get(i).get());
            }
        } finally {
            envois.shutdownNow();
        }
        assertThat(ClientSoap.envoyer(ClientSoap.message("ping", "")).statusCode())
                .isEqualTo(200);
    }

    /** A write whole but for the last bytes of the body, which close the parts. */
    private static String enParties(Cible cible) {
        byte[] corps = new Mtom(cible.port(), cible.ecriture()).coupe("--limite--\r\n".length());
        return new String(corps, StandardCharsets.US_ASCII);
    }

    /** A sender who is known may come back later; one who is not only hears so. */
    private static void exigerRefus(Lent lent, String reponse) throws SQLException {
        assertThat(reponse).as(lent.toString()).startsWith(lent.estConnu() ? "HTTP/1.1 500 " : "HTTP/1.1 401 ");
        if (lent.estConnu()) {
            assertThat(reponse)
                    .as(lent.toString())
                    .containsPattern("(?i)\r\nRetry-After: 30\r\n")
                    .contains("<c:code>TEC-002</c:code>");
        }
        assertThat(JournalMessages.issue(reponse.replaceAll("(?is).*\r\nX-Correlation-Id: ([-0-9a-f]+)\r\n.*", "$1")))
                .as(lent.toString())
                .isEqualTo(lent.estConnu() ? "INCIDENT TEC-002" : "REFUSE SEC-001");
    }

    /** What the server says, within the time admitted. */
    private static String envoyer(Lent lent) throws Exception {
        URI adresse = ClientSoap.adresse(lent.port().chemin());
        Instant depart = Instant.now();
        try (Socket ligne = new Socket(adresse.getHost(), adresse.getPort())) {
            ligne.setSoTimeout((int) AU_PLUS.toMillis());
            OutputStream sortie = ligne.getOutputStream();
            sortie.write("""
                POST %s HTTP/1.1\r
                Host: 127.0.0.1\r
                Authorization: %s\r
                Content-Type: %s\r
                Content-Length: 1000000\r
                \r
                %s\
                """.formatted(adresse.getPath(), lent.autorisation(), lent.type(), lent.debut())
                    .getBytes(StandardCharsets.US_ASCII));
            sortie.flush();
            Thread ecriture = new Thread(() -> gouter(sortie));
            if (lent.goutte()) {
                ecriture.start();
            }
            String reponse = lire(ligne.getInputStream());
            assertThat(Duration.between(depart, Instant.now()))
                    .as(lent.port() + reponse)
                    .isLessThan(AU_PLUS);
            return reponse;
        }
    }

    /** Up to the end of the fault; the server closes the line when it has given up waiting for the rest. */
    private static String lire(InputStream entree) throws IOException {
        StringBuilder reponse = new StringBuilder();
        for (int octet = entree.read(); octet >= 0; octet = entree.read()) {
            reponse.append((char) octet);
            if (octet == '>' && reponse.indexOf("Envelope>") >= 0) {
                break;
            }
        }
        return reponse.toString();
    }

    private static void gouter(OutputStream sortie) {
        try {
            for (Instant fin = Instant.now().plus(AU_PLUS); Instant.now().isBefore(fin); ) {
                sortie.write(' ');
                sortie.flush();
                Thread.sleep(GOUTTE);
            }
        } catch (IOException e) {
            // The server has cut the line: what was expected
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
