package fr.cdg62.lanceur;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Speaks as clamd does: recognises the EICAR test file, and answers nothing while it is out of order. */
public final class ClamdEssai implements AutoCloseable {
    /** What the EICAR test file holds and nothing else does. */
    public static final String EICAR = "EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE";

    private static final Logger LOG = Logger.getLogger(ClamdEssai.class.getName());
    private static volatile boolean enPanne;

    private final ServerSocket ecoute;

    ClamdEssai() throws IOException {
        ecoute = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread fil = new Thread(this::servir, "clamd-essai");
        fil.setDaemon(true);
        fil.start();
    }

    /** Whether it hangs up without an answer. */
    public static void mettreEnPanne(boolean panne) {
        enPanne = panne;
    }

    String adresse() {
        return "127.0.0.1:" + ecoute.getLocalPort();
    }

    private void servir() {
        while (!ecoute.isClosed()) {
            try (Socket client = ecoute.accept()) {
                if (!enPanne) {
                    client.getOutputStream().write(reponse(client).getBytes(StandardCharsets.US_ASCII));
                }
            } catch (IOException e) {
                LOG.log(Level.FINE, "Échange interrompu", e);
            }
        }
    }

    private static String reponse(Socket client) throws IOException {
        DataInputStream entree = new DataInputStream(client.getInputStream());
        entree.skipNBytes("zINSTREAM\0".length());
        ByteArrayOutputStream recu = new ByteArrayOutputStream();
        for (int longueur = entree.readInt(); longueur > 0; longueur = entree.readInt()) {
            recu.write(entree.readNBytes(longueur));
        }
        return recu.toString(StandardCharsets.ISO_8859_1).contains(EICAR)
                ? "stream: Eicar-Test-Signature FOUND\0"
                : "stream: OK\0";
    }

    @Override
    public void close() throws IOException {
        ecoute.close();
    }
}
