package fr.cdg62.soap.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.essai.CarrieresSoap;
import fr.cdg62.essai.MandatsFictifs;
import fr.cdg62.lanceur.Serveur;
import fr.cdg62.soap.ClientSoap;
import fr.cdg62.soap.EnvoiRetraite;
import fr.cdg62.soap.PartenaireEssai;
import fr.cdg62.soap.PortEssai;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The biggest messages that a contract admits are received together without being held in memory. */
class GrandsMessagesAdmisIT {
    /** Of the envelope and its documents, twenty parts at most; the contract admits 5 MiB a piece. */
    private static final int PIECES = 19;

    private static final int PIECE = 5 * 1024 * 1024;
    /** Held whole, 95 MiB each, two of them would weigh nearly twice what may be held. */
    private static final int ENSEMBLE = 2;

    private static final Duration DELAI = Duration.ofMinutes(2);
    private static final PortEssai PORT = PortEssai.RETRAITE_11;

    @Test
    void dixNeufPiecesDeCinqMioSontRecuesSansTenirEnMemoire() throws Exception {
        PartenaireEssai partenaire = PartenaireEssai.inscrire();
        MandatsFictifs.inscrire(partenaire, CarrieresSoap.SIREN, "EMPLOYEUR");
        List<Cible> cibles = new ArrayList<>();
        for (int i = 0; i < ENSEMBLE; i++) {
            cibles.add(Cible.de(PORT, partenaire));
        }
        Set<Path> avant = documentsEnFichiers();
        Veille veille = new Veille();
        veille.ouvrir();
        ExecutorService envois = Executors.newFixedThreadPool(ENSEMBLE);
        try {
            List<Future<HttpResponse<String>>> reponses = cibles.stream()
                    .<Future<HttpResponse<String>>>map(cible -> envois.submit(() -> ClientSoap.envoyer(demande(cible))))
                    .toList();
            for (Future<HttpResponse<String>> reponse : reponses) {
                assertThat(reponse.get().statusCode()).as(reponse.get().body()).isEqualTo(200);
                assertThat(new EnvoiRetraite(partenaire).suivre(reponse.get().body()))
                        .contains("etat>ACCEPTE<");
            }
        } finally {
            envois.shutdownNow();
        }
        veille.conclureLaMemoire("grands messages admis");
        assertThat(avant).containsAll(documentsEnFichiers());
    }

    /** The files of the size of a document where the server lays them down. */
    private static Set<Path> documentsEnFichiers() throws IOException {
        Set<Path> fichiers = new HashSet<>();
        try (DirectoryStream<Path> temporaires =
                Files.newDirectoryStream(Serveur.temporaire(), "{MIME*.tmp,message-*.mtom}")) {
            for (Path fichier : temporaires) {
                if (fichier.toFile().length() >= PIECE) {
                    fichiers.add(fichier);
                }
            }
        }
        return fichiers;
    }

    private static HttpRequest demande(Cible cible) {
        byte[] pdf = Arrays.copyOf(
                "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII), PIECE);
        String enveloppe = cible.ecritures(IntStream.range(0, PIECES).mapToObj(i -> Mtom.include("cid:p" + i)));
        List<BodyPublisher> corps = new ArrayList<>();
        corps.add(texte("--limite\r\nContent-Type: application/xop+xml; charset=UTF-8; type=\"" + PORT.type()
                + "\"\r\nContent-ID: <" + Mtom.RACINE + ">\r\n\r\n" + enveloppe));
        for (int i = 0; i < PIECES; i++) {
            corps.add(texte("\r\n--limite\r\nContent-Type: application/pdf\r\nContent-ID: <p" + i + ">\r\n\r\n"));
            corps.add(BodyPublishers.ofByteArray(pdf));
        }
        corps.add(texte("\r\n--limite--\r\n"));
        return PORT.demande()
                .header("Authorization", cible.autorisation())
                .header("Content-Type", Mtom.type(PORT))
                .timeout(DELAI)
                .POST(BodyPublishers.concat(corps.toArray(BodyPublisher[]::new)))
                .build();
    }

    private static BodyPublisher texte(String texte) {
        return BodyPublishers.ofString(texte);
    }
}
