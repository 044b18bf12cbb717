package fr.cdg62.soap.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.soap.ClientSoap;
import fr.cdg62.soap.PortEssai;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every operation of every contract, empty then invalid: its schema refuses it and names the element (C11, C12). */
class CorpsInvalidesIT {
    @RegisterExtension
    static final Veille VEILLE = new Veille();

    private static final Path CONTRATS = Path.of("../modules/partenaires/src/main/resources/contrats");
    private static final Pattern OPERATION = Pattern.compile("<wsdl:operation name=\"(\\w+)\"");
    private static final String CONNU = ClientSoap.basic(ClientSoap.IDENTIFIANT, ClientSoap.MOT_DE_PASSE);

    @ParameterizedTest
    @EnumSource(PortEssai.class)
    void chaqueOperationRefuseUnCorpsVideOuInvalideEtNommeLElement(PortEssai port) throws Exception {
        SoftAssertions constats = new SoftAssertions();
        for (String operation : operations(port)) {
            String message = port.message(operation, ClientSoap.SIRET, "<t:inconnu/>");
            constats.check(() -> exigerRefus(port, message, "inconnu"));
            constats.check(() -> exigerRefus(port, message.replaceAll("<t:entete>.*<t:inconnu/>", ""), operation));
            constats.check(() -> exigerRefus(port, message.replaceAll("(<c:messageId>)[^<]*", "$1douze"), "messageId"));
        }
        constats.check(() -> exigerRefus(
                port, port.message("ping", ClientSoap.SIRET, "").replaceAll("(<S:Body>).*(</S:Body>)", "$1$2"), null));
        constats.assertAll();
    }

    private static List<String> operations(PortEssai port) throws IOException {
        String contrat = port.estRetraite()
                ? "carriere/comptes-retraite/comptes-retraite-v1.wsdl"
                : "numerique/securisation-donnees/securisation-donnees-v1.wsdl";
        List<String> operations = OPERATION
                .matcher(Files.readString(CONTRATS.resolve(contrat)))
                .results()
                .map((MatchResult trouve) -> trouve.group(1))
                .distinct()
                .toList();
        assertThat(operations).contains("ping").hasSizeGreaterThan(8);
        return operations;
    }

    private static void exigerRefus(PortEssai port, String message, String champ) throws Exception {
        HttpResponse<String> reponse = ClientSoap.envoyer(port.demande()
                .header("Authorization", CONNU)
                .header("Content-Type", port.type())
                .POST(BodyPublishers.ofString(message))
                .build());
        assertThat(reponse.statusCode()).as(message).isEqualTo(500);
        assertThat(reponse.body()).as(message).contains("<c:code>FMT-001</c:code>", port.fauteDeLEmetteur());
        if (champ != null) {
            assertThat(reponse.body()).as(message).contains("<c:champ>" + champ + "</c:champ>");
        }
    }
}
