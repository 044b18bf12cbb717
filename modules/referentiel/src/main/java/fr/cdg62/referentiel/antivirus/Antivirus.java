package fr.cdg62.referentiel.antivirus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The clamd of the installation, named by {@code cdg62.antivirus} as {@code host:port}; none when it names nothing. */
@ApplicationScoped
public class Antivirus {
    private static final int MORCEAU = 64 * 1024;
    private static final int REPONSE_MAX = 4096;

    private final Optional<InetSocketAddress> adresse;
    private final int delai;

    protected Antivirus() {
        this(Optional.empty(), Duration.ZERO);
    }

    @Inject
    public Antivirus(
            @ConfigProperty(name = "cdg62.antivirus") Optional<String> adresse,
            @ConfigProperty(name = "cdg62.antivirus.delai", defaultValue = "PT10S") Duration delai) {
        this.adresse = adresse.map(Antivirus::lire);
        this.delai = (int) delai.toMillis();
    }

    private static InetSocketAddress lire(String adresse) {
        int separateur = adresse.lastIndexOf(':');
        if (separateur < 1) {
            throw new IllegalArgumentException("cdg62.antivirus : hôte:port attendu, lu « " + adresse + " »");
        }
        return InetSocketAddress.createUnresolved(
                adresse.substring(0, separateur), Integer.parseInt(adresse.substring(separateur + 1)));
    }

    /** Whether this installation has one. */
    public boolean estBranche() {
        return adresse.isPresent();
    }

    /**
     * Has the bytes analysed by clamd's {@code INSTREAM}, without a copy.
     *
     * @throws AntivirusIndisponible when no verdict comes within the delay
     */
    public Verdict analyser(byte[] contenu) throws AntivirusIndisponible {
        InetSocketAddress clamd = adresse.orElseThrow();
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(clamd.getHostString(), clamd.getPort()), delai);
            socket.setSoTimeout(delai);
            envoyer(socket, contenu);
            return Verdict.de(new String(socket.getInputStream().readNBytes(REPONSE_MAX), StandardCharsets.UTF_8)
                    .replace("\0", ""));
        } catch (IOException e) {
            throw new AntivirusIndisponible(e.getMessage(), e);
        }
    }

    private static void envoyer(Socket socket, byte[] contenu) throws IOException {
        DataOutputStream sortie = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), MORCEAU));
        sortie.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        for (int debut = 0; debut < contenu.length; debut += MORCEAU) {
            int longueur = Math.min(MORCEAU, contenu.length - debut);
            sortie.writeInt(longueur);
            sortie.write(contenu, debut, longueur);
        }
        sortie.writeInt(0);
        sortie.flush();
    }
}
