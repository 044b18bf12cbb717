package fr.cdg62.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** WS-Addressing (C16): optional, echoed, and never a means to make the server call somebody. */
class AdressageIT {
    private static final String WSA = "http://www.w3.org/2005/08/addressing";

    private static PartenaireEssai partenaire;

    @BeforeAll
    static void inscrire() {
        partenaire = PartenaireEssai.inscrire();
    }

    @ParameterizedTest
    @EnumSource(PortEssai.class)
    void laReponseNommeLaDemande(PortEssai port) throws Exception {
        String id = "urn:uuid:" + UUID.randomUUID();
        HttpResponse<String> reponse = envoyer(port, id, WSA + "/anonymous", "ping", "");
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(200);
        assertThat(reponse.body())
                .containsPattern("RelatesTo[^>]*>" + id + "</")
                .containsPattern("Action[^>]*>" + port.espace() + "/pingResponse</");
    }

    @ParameterizedTest
    @EnumSource(PortEssai.class)
    void laFauteAussi(PortEssai port) throws Exception {
        String id = "urn:uuid:" + UUID.randomUUID();
        HttpResponse<String> reponse = port.estRetraite()
                ? envoyer(port, id, WSA + "/anonymous", "lireCIR", "<t:numeroCompte>1</t:numeroCompte>")
                : envoyer(
                        port,
                        id,
                        WSA + "/anonymous",
                        "accuserReception",
                        "<t:numeroCommande>SEC-1999-00001</t:numeroCommande>");
        assertThat(reponse.body())
                .contains("IDE-404")
                .containsPattern("RelatesTo[^>]*>" + id + "</")
                .containsPattern("Action[^>]*>" + WSA + "/soap/fault</");
    }

    @ParameterizedTest
    @EnumSource(PortEssai.class)
    void uneReponseNePartPasAilleurs(PortEssai port) throws Exception {
        for (String ailleurs : new String[] {"http://127.0.0.1:1/retour", WSA + "/none", "file:///tmp/x"}) {
            HttpResponse<String> reponse = envoyer(port, "urn:uuid:" + UUID.randomUUID(), ailleurs, "ping", "");
            assertThat(reponse.statusCode()).isEqualTo(500);
            assertThat(reponse.body()).contains("FMT-001", port.fauteDeLEmetteur(), "<c:champ>ReplyTo</c:champ>");
        }
    }

    private static HttpResponse<String> envoyer(
            PortEssai port, String id, String retour, String operation, String contenu) throws Exception {
        String entete = """
            <S:Header xmlns:a="%s"><a:Action>%s/%s</a:Action><a:MessageID>%s</a:MessageID>\
            <a:ReplyTo><a:Address>%s</a:Address></a:ReplyTo></S:Header><S:Body>\
            """.formatted(WSA, port.espace(), operation, id, retour);
        String message = port.message(operation, PartenaireEssai.SIRET, contenu).replace("<S:Body>", entete);
        return ClientSoap.envoyer(port.demande()
                .header("Authorization", ClientSoap.basic(partenaire.identifiant(), partenaire.secret()))
                .header("Content-Type", port.type() + ";charset=utf-8")
                .POST(BodyPublishers.ofString(message))
                .build());
    }
}
