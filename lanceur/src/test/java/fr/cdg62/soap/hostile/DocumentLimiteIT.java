package fr.cdg62.soap.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.soap.ClientSoap;
import fr.cdg62.soap.PortEssai;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The limit is that of the document itself, whatever its envelope weighs: 10 MiB by the contract, 5 MiB for a piece. */
class DocumentLimiteIT {
    private static final int MEBI = 1024 * 1024;

    @ParameterizedTest
    @EnumSource(PortEssai.class)
    void unDocumentDeLaTailleLimiteEstRecuEtUnOctetDePlusRefuse(PortEssai port) throws Exception {
        Cible cible = Cible.de(port);
        int limite = (port.estRetraite() ? 5 : 10) * MEBI;
        HttpResponse<String> refuse = envoyer(cible, limite + 1);
        assertThat(refuse.statusCode()).as(refuse.body()).isEqualTo(413);
        assertThat(refuse.body()).contains("FMT-003");
        HttpResponse<String> recu = envoyer(cible, limite);
        assertThat(recu.statusCode()).as(recu.body()).isEqualTo(200);
    }

    private static HttpResponse<String> envoyer(Cible cible, int octets) throws Exception {
        byte[] pdf = Arrays.copyOf(
                "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII), octets);
        return ClientSoap.envoyer(cible.port()
                .demande()
                .header("Authorization", cible.autorisation())
                .header("Content-Type", Mtom.type(cible.port()))
                .POST(BodyPublishers.ofByteArray(
                        new Mtom(cible.port(), cible.ecriture("Essai", Mtom.include("cid:p@essai")))
                                .piece("p@essai", pdf)
                                .fini()))
                .build());
    }
}
