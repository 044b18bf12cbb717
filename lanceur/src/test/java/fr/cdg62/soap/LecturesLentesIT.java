package fr.cdg62.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Senders that hold a connection by hardly writing (C13): each is answered after the 30 seconds of a reading. */
class LecturesLentesIT {
    private static final Duration AU_PLUS = Duration.ofSeconds(50);
    private static final int GOUTTE = 2000;

    @Test
    void niUnSilenceNiUnGoutteAGoutteNeTientLaConnexion() throws Exception {
        String connu = ClientSoap.basic(ClientSoap.IDENTIFIANT, ClientSoap.MOT_DE_PASSE);
        ExecutorService envois = Executors.newCachedThreadPool();
        try {
            List<Callable<String>> lents = List.of(
                    () -> envoyer(connu, false),
                    () -> envoyer(connu, true),
                    () -> envoyer(ClientSoap.basic("inconnu", "faux"), true));
            List<Future<String>> reponses = envois.invokeAll(lents);
            assertThat(reponses.get(0).get()).contains("TEC-002");
            assertThat(reponses.get(1).get()).contains("TEC-002");
            assertThat(reponses.get(2).get()).contains("401");
        } finally {
            envois.shutdownNow();
        }
        assertThat(ClientSoap.envoyer(ClientSoap.message("ping", "")).statusCode())
                .isEqualTo(200);
    }

    /** What the server says, within the time admitted. */
    private static String envoyer(String autorisation, boolean goutte) throws Exception {
        URI adresse = ClientSoap.adresse(ClientSoap.SERVICE);
        Instant depart = Instant.now();
        try (Socket ligne = new Socket(adresse.getHost(), adresse.getPort())) {
            ligne.setSoTimeout((int) AU_PLUS.toMillis());
            OutputStream sortie = ligne.getOutputStream();
            sortie.write("""
                POST %s HTTP/1.1\r
                Host: 127.0.0.1\r
                Authorization: %s\r
                Content-Type: text/xml\r
                Content-Length: 1000000\r
                \r
                <\
                """.formatted(adresse.getPath(), autorisation).getBytes(StandardCharsets.US_ASCII));
            sortie.flush();
            Thread ecriture = new Thread(() -> gouter(sortie));
            if (goutte) {
                ecriture.start();
            }
            String reponse = lire(ligne.getInputStream());
            assertThat(Duration.between(depart, Instant.now())).isLessThan(AU_PLUS);
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
