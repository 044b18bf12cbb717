package fr.cdg62.soap;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.lanceur.Serveur;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the server says of its own addresses to who reaches it through a reverse proxy that keeps the TLS. */
class DerriereUnMandataireIT {
    @ParameterizedTest
    @CsvSource({
        "https, extranet.cdg62.fr, https://extranet.cdg62.fr/",
        "https, extranet.cdg62.fr:8443, https://extranet.cdg62.fr:8443/",
        "http, extranet.cdg62.fr, http://extranet.cdg62.fr/"
    })
    void lesContratsEtLeRegistreDonnentLAdressePublique(String protocole, String hote, String racine) throws Exception {
        for (String service : new String[] {ClientSoap.SERVICE, EnvoiRetraite.SERVICE}) {
            assertThat(lire("/" + service + "?wsdl", protocole, hote))
                    .contains("location=\"" + racine + service + "\"", "location=\"" + racine + service + "/soap12\"")
                    .doesNotContain("127.0.0.1");
        }
        assertThat(lire("/services", protocole, hote))
                .contains(
                        "\"" + racine + ClientSoap.SERVICE + "?wsdl\"",
                        "\"" + racine + "services/exemples/client.php\"")
                .doesNotContain("127.0.0.1");
    }

    private static String lire(String chemin, String protocole, String hote) throws IOException {
        URI serveur = Serveur.adresse();
        try (Socket ligne = new Socket(serveur.getHost(), serveur.getPort())) {
            ligne.getOutputStream()
                    .write(
                            "GET %s HTTP/1.1\r\nHost: %s\r\nX-Forwarded-Proto: %s\r\nAccept: application/json\r\nConnection: close\r\n\r\n"
                                    .formatted(chemin, hote, protocole)
                                    .getBytes(StandardCharsets.US_ASCII));
            String reponse = new String(ligne.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(reponse).startsWith("HTTP/1.1 200 ");
            return reponse;
        }
    }
}
