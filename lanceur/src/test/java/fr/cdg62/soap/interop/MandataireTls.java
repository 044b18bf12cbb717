package fr.cdg62.soap.interop;

import fr.cdg62.lanceur.Serveur;
import fr.cdg62.soap.CleEssai;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;

/** TLS in front of the server, as the reverse proxy of an installation: what a policy that asks for HTTPS wants to see. */
final class MandataireTls implements AutoCloseable {
    private final CleEssai cle = CleEssai.creer("-keyalg", "RSA", "-validity", "60", "-ext", "SAN=ip:127.0.0.1");
    private final SSLServerSocket ecoute;
    private final ExecutorService lignes = Executors.newCachedThreadPool();

    /** Listens on 127.0.0.1. */
    MandataireTls() throws IOException, GeneralSecurityException {
        KeyManagerFactory cles = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        cles.init(cle.magasin(), CleEssai.MOT_DE_PASSE.toCharArray());
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(cles.getKeyManagers(), null, null);
        ecoute = (SSLServerSocket)
                tls.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        lignes.execute(this::accueillir);
    }

    /** An address of the server, through here. */
    String adresse(String http) {
        return "https://127.0.0.1:" + ecoute.getLocalPort() + URI.create(http).getRawPath();
    }

    /** Options of a JVM that trusts this proxy, by a store written in the folder. */
    List<String> confiance(Path dossier) throws IOException, GeneralSecurityException {
        Path magasin = dossier.resolve("mandataire.p12");
        try (OutputStream sortie = Files.newOutputStream(magasin)) {
            cle.magasin().store(sortie, CleEssai.MOT_DE_PASSE.toCharArray());
        }
        return List.of(
                "-Djavax.net.ssl.trustStore=" + magasin,
                "-Djavax.net.ssl.trustStoreType=PKCS12",
                "-Djavax.net.ssl.trustStorePassword=" + CleEssai.MOT_DE_PASSE);
    }

    private void accueillir() {
        while (!ecoute.isClosed()) {
            try {
                Socket client = ecoute.accept();
                lignes.execute(() -> relayer(client));
            } catch (IOException e) {
                // Closed: nobody calls any more
            }
        }
    }

    private void relayer(Socket client) {
        URI derriere = Serveur.adresse();
        try (client;
                Socket serveur = new Socket(derriere.getHost(), derriere.getPort())) {
            lignes.execute(() -> copier(client, serveur));
            serveur.getInputStream().transferTo(client.getOutputStream());
        } catch (IOException e) {
            // Either side has closed its line
        }
    }

    private static void copier(Socket de, Socket vers) {
        try {
            de.getInputStream().transferTo(vers.getOutputStream());
        } catch (IOException e) {
            // Either side has closed its line
        }
    }

    @Override
    public void close() throws IOException {
        ecoute.close();
        lignes.shutdownNow();
    }
}
